import type { Static, TObject } from '../entity/type.ts';
import type { Ctx } from '../tenancy/ctx.ts';

/** What a job's handler knows of the run that it is in. */
export interface JobRun {
  /** The same at every run of this job. */
  readonly id: string;
  /** Such as `invoice.send`. */
  readonly name: string;
  readonly orgId: string;
  /** 1 at the first run. */
  readonly attempt: number;
  /** RFC 3339 UTC: when it was enqueued. */
  readonly createdAt: string;
  /** Aborted at the job's time limit, and when the worker must end and cannot wait any longer. */
  readonly signal: AbortSignal;
}

/** A run that no transaction spans. */
export interface OpenJobRun extends JobRun {
  /** One transaction of the job's organization. Nothing that takes long happens inside it. */
  tenant<T>(work: (ctx: Ctx) => Promise<T>): Promise<T>;
}

/** How long a failed job waits for its next attempt, in seconds. */
export interface JobBackoff {
  /** Wait after the first failure; doubled after each further one. @defaultValue 2 */
  readonly delaySeconds?: number;
  /** Longest wait. @defaultValue 900 */
  readonly maxDelaySeconds?: number;
}

interface JobSettings<P extends TObject> {
  /** Ids and other values that say nothing of a person: the queue stores them outside the organization's tables. */
  readonly payload: P;
  /** How many of this job one worker runs at once, beside its other jobs. @defaultValue it shares the worker's places */
  readonly concurrency?: number;
  /** How often it is tried before it counts as failed. @defaultValue 10 */
  readonly attempts?: number;
  /** How long it waits between attempts, shortened at random by up to a half. */
  readonly backoff?: JobBackoff;
  /** How long one attempt may take before it fails, in seconds. @defaultValue no limit */
  readonly timeLimitSeconds?: number;
  /** Whether it belongs to the installation's own context: in no organization it is enqueued or run. @defaultValue false */
  readonly ofInstallation?: boolean;
}

/** A job whose effects are rows: it runs in one transaction of its organization, and takes effect once. */
export interface HandledJob<P extends TObject = TObject> extends JobSettings<P> {
  handler(ctx: Ctx, payload: Static<P>, job: JobRun): void | Promise<void>;
  readonly perform?: never;
}

/**
 * A job that does something outside the database, such as sending mail: it opens transactions as it needs them. A crash
 * between its last effect and its end repeats it.
 */
export interface PerformedJob<P extends TObject = TObject> extends JobSettings<P> {
  perform(job: OpenJobRun, payload: Static<P>): void | Promise<void>;
  readonly handler?: never;
}

/** A job as a plugin declares it, made with `defineJob`. */
export type JobDefinition<P extends TObject = TObject> = HandledJob<P> | PerformedJob<P>;

/** Declares a job: `jobs: { 'invoice.send': defineJob({ payload, handler }) }`. */
export function defineJob<const P extends TObject>(definition: JobDefinition<P>): JobDefinition<P> {
  return definition;
}

/** Which occurrences are made up for after a time when no worker ran. */
export type CatchUp = 'all' | 'latest' | 'none';

/** One time at which a schedule is due in one organization. */
export interface Occurrence {
  /** `2026-11-20T01:00` on the organization's clock; for an interval `2026-11-20T00:05Z`. */
  readonly name: string;
  readonly at: Date;
}

interface ScheduleSettings {
  /** Name of a declared job. */
  readonly job: string;
  /** What the job is given. @defaultValue an empty payload */
  readonly payload?: (occurrence: Occurrence) => Readonly<Record<string, unknown>>;
  /** @defaultValue 'latest' */
  readonly catchUp?: CatchUp;
}

/** Runs a job in every active organization, at its local time or in an interval. */
export type ScheduleDefinition =
  | (ScheduleSettings & {
      /** Daily, `HH:MM` on the organization's clock. A time that a day lacks is taken at the next instant of that day. */
      readonly at: string;
      readonly everyMinutes?: never;
    })
  | (ScheduleSettings & {
      /** Minutes between runs, counted from midnight UTC: a divisor of 1440. */
      readonly everyMinutes: number;
      readonly at?: never;
    });
