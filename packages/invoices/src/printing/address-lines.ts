/** Where the postcode stands behind the place; elsewhere it stands before it. @see https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions */
const POSTCODE_LAST: ReadonlySet<string> = new Set(['AU', 'CA', 'GB', 'IE', 'IN', 'NZ', 'US']);
const countries = new Intl.DisplayNames('en', { type: 'region' });

/** An address as it is kept; empty parts are null. */
export interface Address {
  readonly addressLine: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly postcode: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

const joined = (parts: readonly (string | null)[], separator: string): string | null =>
  parts.filter(Boolean).join(separator) || null;

function placeLines({ city, state, postcode, country }: Address): (string | null)[] {
  return country !== null && POSTCODE_LAST.has(country)
    ? [joined([joined([city, state], ', '), postcode], ' ')]
    : [joined([postcode, city], ' '), state];
}

/** The lines of an address, in the order of its country. */
export function addressLines(address: Address): (string | null)[] {
  const { addressLine, country } = address;
  return [addressLine, ...placeLines(address), country && (countries.of(country) ?? country)];
}
