const DAY_MS = 86_400_000;

/** The last day that `YYYY-MM-DD` can say; later ones become it. */
const LAST_DAY = Date.parse('9999-12-31');
const textOf = (ms: number): string => new Date(Math.min(ms, LAST_DAY)).toISOString().slice(0, 10);

/** `YYYY-MM-DD`, so many days later. */
export const addDays = (date: string, days: number): string => textOf(Date.parse(date) + days * DAY_MS);

/** Days from one `YYYY-MM-DD` to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The same day so many months later, or the last of that month where it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(0);
  first.setUTCFullYear(year, month - 1 + months, 1);
  const last = new Date(first);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return textOf(first.getTime() + (Math.min(day, last.getUTCDate()) - 1) * DAY_MS);
}

/** Calendar months from one `YYYY-MM-DD` to another, whatever their days. */
export function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0] = from.split('-').map(Number);
  const [otherYear = 0, otherMonth = 0] = to.split('-').map(Number);
  return (otherYear - year) * 12 + otherMonth - month;
}
