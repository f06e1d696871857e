const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timezone: string): Intl.DateTimeFormat => {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timezone, format);
  }
  return format;
};

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** Clocks of the world are at most this far apart from UTC, and so is a change of one of them. */
const WIDEST = 26 * HOUR;

/** What a clock in the time zone shows at an instant, as if it were UTC: milliseconds. */
function clockAt(timezone: string, instant: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(timezone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const offsetAt = (timezone: string, instant: number): number =>
  clockAt(timezone, instant) - Math.floor(instant / SECOND) * SECOND;

/** `2026-11-20T01:00` of a clock's milliseconds. */
export const clockText = (clock: number): string => new Date(clock).toISOString().slice(0, 16);

/** The calendar day that a clock in the time zone shows, as its midnight in UTC milliseconds. */
export const localDay = (timezone: string, instant: number): number =>
  Math.floor(clockAt(timezone, instant) / (24 * HOUR)) * 24 * HOUR;

/**
 * The first instant at which a clock in the time zone shows this time. Where the clock leaps over it, the instant of the leap;
 * undefined when that leads out of the day, because the day itself does not exist there.
 */
export function instantOf(timezone: string, clock: number): number | undefined {
  const offsets = [offsetAt(timezone, clock - WIDEST), offsetAt(timezone, clock + WIDEST)];
  const instants = offsets.map((offset) => clock - offset).filter((instant) => clockAt(timezone, instant) === clock);
  if (instants.length > 0) return Math.min(...instants);
  const leap = leapOver(timezone, clock);
  return localDay(timezone, leap) === Math.floor(clock / (24 * HOUR)) * 24 * HOUR ? leap : undefined;
}

/** The instant from which on the clock shows more than this. */
function leapOver(timezone: string, clock: number): number {
  let before = clock - WIDEST;
  let after = clock + WIDEST;
  while (after - before > SECOND) {
    const middle = Math.floor((before + after) / 2 / SECOND) * SECOND;
    if (clockAt(timezone, middle) > clock) after = middle;
    else before = middle;
  }
  return after;
}
