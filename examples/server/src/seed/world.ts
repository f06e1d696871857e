import type { Calendar } from './calendar.ts';
import type { Market } from './places.ts';
import type { Random } from './random.ts';

/** What the records of one organization are made from. */
export interface World {
  readonly random: Random;
  readonly calendar: Calendar;
  readonly market: Market;
  /** Profile ids by role. */
  readonly members: Members;
  readonly teamIds: readonly string[];
  /** Names and addresses that are taken. */
  readonly taken: Set<string>;
}

export interface Members {
  readonly admin: string;
  readonly manager: string;
  readonly rep: string;
  readonly user: string;
}

/** How many records of each kind an organization gets. */
export const RECORDS_OF_EACH_KIND = 1_000;
/** How many of its leads are converted, into as many of its accounts and contacts. */
export const CONVERTED_LEADS = 90;

export const range = (length: number): number[] => Array.from({ length }, (_, index) => index);
