import type { TObject } from '../entity/type.ts';
import { validateBody } from '../entity/validation.ts';
import { CrmError } from '../errors/crm-error.ts';
import type { EnqueuedJob } from '../tenancy/declarations.ts';
import { INSTALLATION_ORG_ID } from '../tenancy/transaction.ts';
import type { JobDefinition, ScheduleDefinition } from './job.ts';
import { freeTextIn } from './payload-rules.ts';

/** Jobs and schedules are `noun.verb`. */
const NAME = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;
const LOCAL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MINUTES_OF_A_DAY = 1440;

/** A plugin as far as its jobs are concerned. */
interface DeclaresJobs {
  readonly name: string;
  readonly jobs?: Readonly<Record<string, JobDefinition>>;
  readonly schedules?: Readonly<Record<string, ScheduleDefinition>>;
}

/** Every job and schedule that the registered plugins declare. */
export class JobCatalogue {
  readonly jobs = new Map<string, JobDefinition>();
  readonly schedules = new Map<string, ScheduleDefinition>();
  readonly #owners = new Map<string, string>();

  /** @throws Error with a sentence for a declaration that cannot work. */
  add({ name: plugin, jobs = {}, schedules = {} }: DeclaresJobs): void {
    for (const [name, job] of Object.entries(jobs)) {
      this.#own(plugin, 'job', name);
      checkJob(plugin, name, job);
      this.jobs.set(name, job);
    }
    for (const [name, schedule] of Object.entries(schedules)) {
      this.#own(plugin, 'schedule', name);
      checkSchedule(plugin, name, schedule);
      this.schedules.set(name, schedule);
    }
  }

  #own(plugin: string, what: string, name: string): void {
    if (!NAME.test(name)) throw new Error(`${plugin}: "${name}" is no name of a ${what}: write it like invoice.send.`);
    const other = this.#owners.get(`${what} ${name}`);
    if (other) throw new Error(`${plugin} declares the ${what} ${name}, which ${other} has declared.`);
    this.#owners.set(`${what} ${name}`, plugin);
  }

  /** @throws Error for a schedule whose job nobody declares; once every plugin is registered. */
  check(): void {
    for (const [name, { job, payload }] of this.schedules) {
      if (this.jobs.has(job)) {
        if (!payload) this.checkPayload(job, {});
        continue;
      }
      const known = [...this.jobs.keys()].join(', ') || 'none';
      const owner = this.#owners.get(`schedule ${name}`);
      throw new Error(`${owner}: the schedule ${name} runs ${job}, which is no declared job. Declared are: ${known}.`);
    }
  }

  /** @throws TypeError when no registered plugin declares it. */
  get(name: string): JobDefinition {
    const job = this.jobs.get(name);
    if (!job) {
      const known = [...this.jobs.keys()].join(', ') || 'none';
      throw new TypeError(`No registered plugin declares the job "${name}". Declared are: ${known}.`);
    }
    return job;
  }

  /** @throws TypeError for a job of the installation's own context in an organization: its payload may name any of them. */
  checkPlace(name: string, orgId: string): void {
    if (this.get(name).ofInstallation && orgId !== INSTALLATION_ORG_ID)
      throw new TypeError(`The job ${name} belongs to the installation: no organization runs it.`);
  }

  /** The short name of the plugin that declares it. */
  ownerOf(what: 'job' | 'schedule', name: string): string | undefined {
    return this.#owners.get(`${what} ${name}`)?.split('/').at(-1);
  }

  nameOf(job: EnqueuedJob<TObject> | string): string {
    if (typeof job === 'string') {
      this.get(job);
      return job;
    }
    for (const [name, known] of this.jobs) if (known === job) return name;
    throw new TypeError('This job is declared by no registered plugin: name it under jobs in a definePlugin.');
  }

  /** @throws TypeError when it does not fit the job. */
  checkPayload(name: string, payload: unknown): void {
    try {
      validateBody(this.get(name).payload, payload);
    } catch (error) {
      if (!(error instanceof CrmError)) throw error;
      const wrong = (error.errors ?? []).map(({ pointer, detail }) => `${pointer || 'it'} ${detail}`).join('; ');
      throw new TypeError(`The payload does not fit the job ${name}: ${wrong || error.message}.`);
    }
  }
}

function checkJob(plugin: string, name: string, job: JobDefinition): void {
  const refuse = (problem: string) => new Error(`${plugin}: the job ${name} ${problem}`);
  if ((job.handler === undefined) === (job.perform === undefined))
    throw refuse('needs either handler, which runs in a transaction, or perform, which opens its own.');
  const [text] = freeTextIn(job.payload);
  if (text !== undefined) {
    throw refuse(
      `has text in its payload (${text}). A payload holds ids: strings need format uuid, date or date-time, or a pattern, objects additionalProperties: false.`,
    );
  }
  for (const key of ['attempts', 'concurrency'] as const) {
    const value = job[key];
    if (value !== undefined && !(Number.isInteger(value) && value >= 1))
      throw refuse(`has ${key}: ${value}; it takes a whole number from 1.`);
  }
  const { timeLimitSeconds: limit } = job;
  if (limit !== undefined && !(limit > 0)) throw refuse(`has timeLimitSeconds: ${limit}; it takes seconds above 0.`);
  for (const [key, value] of Object.entries(job.backoff ?? {}))
    if (!(value > 0)) throw refuse(`has backoff.${key}: ${value}; it takes seconds above 0.`);
}

function checkSchedule(
  plugin: string,
  name: string,
  { at, everyMinutes, catchUp = 'latest' }: ScheduleDefinition,
): void {
  const refuse = (problem: string) => new Error(`${plugin}: the schedule ${name} ${problem}`);
  if ((at === undefined) === (everyMinutes === undefined)) throw refuse("takes either at: 'HH:MM' or everyMinutes.");
  if (at !== undefined && !LOCAL_TIME.test(at)) throw refuse(`has at: '${at}'; it takes a local time such as '01:00'.`);
  if (everyMinutes !== undefined && !(everyMinutes >= 1 && MINUTES_OF_A_DAY % everyMinutes === 0))
    throw refuse(`has everyMinutes: ${everyMinutes}; it takes a divisor of 1440, such as 5 or 60.`);
  if (!['all', 'latest', 'none'].includes(catchUp))
    throw refuse(`has catchUp: '${catchUp}'; it takes 'all', 'latest' or 'none'.`);
}
