import { CrmError } from '@bottlecrm/core';
import { fileErrors } from '../errors.ts';

const RETRY_AFTER_SECONDS = 5;
/** No room: on the disk, in its quota, or for S3 services that say so. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const FULL_NAMES = new Set(['QuotaExceeded', 'XMinioStorageFull', 'InsufficientStorage']);

/** An error and what it wraps: flydrive does that to what the system said. */
export function causesOf(error: unknown): unknown[] {
  const causes: unknown[] = [];
  for (let at = error; at !== undefined && at !== null && causes.length < 10; at = (at as { cause?: unknown }).cause)
    causes.push(at);
  return causes;
}

/** A failure of the storage as the caller may know it: no path, no bucket, no key. */
export function storageProblem(error: unknown): CrmError {
  const causes = causesOf(error);
  const known = causes.find((one) => one instanceof CrmError);
  if (known) return known;
  const full = causes.some((one) => {
    const { code, name } = one as { code?: string; name?: string };
    return FULL.has(code ?? '') || FULL_NAMES.has(name ?? '');
  });
  return full
    ? fileErrors.STORAGE_FULL({ cause: error })
    : fileErrors.STORAGE_UNAVAILABLE({ retryAfterSeconds: RETRY_AFTER_SECONDS, cause: error });
}
