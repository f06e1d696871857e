/** A record as it was read, its `version`, or its `ETag`. */
export type RecordVersion = number | string | { readonly version: number };

/** The entity tag of a record's version, for `If-Match` and `If-None-Match`. */
export function versionTag(version: RecordVersion): string {
  if (typeof version === 'string') return version;
  return `"${typeof version === 'number' ? version : version.version}"`;
}
