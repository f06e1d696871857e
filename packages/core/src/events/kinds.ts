import type { EventsRuntime } from './events-runtime.ts';
import type { JobDefinition } from './job.ts';

/** What a row of the outbox is about: a job, or one handler's share of an event. */
export type Kind =
  | { readonly type: 'job'; readonly job: string }
  | { readonly type: 'event'; readonly event: string; readonly handler: string };

/** Returns what rows of the outbox call a job. */
export const jobKind = (job: string): string => `job:${job}`;
export const eventKind = (event: string, handler: string): string => `on:${event}:${handler}`;

/** Undefined for what `ctx.emit` and `ctx.enqueue` never write. */
export function findKind(text: string): Kind | undefined {
  const [type, name = '', handler] = text.split(':');
  if (type === 'job' && name) return { type, job: name };
  if (type === 'on' && name && handler) return { type: 'event', event: name, handler };
  return undefined;
}

/** The job that a kind is about; undefined for an event, and for a job that this process does not know. */
export function findJob(app: EventsRuntime, kind: string): JobDefinition | undefined {
  const found = findKind(kind);
  return found?.type === 'job' ? app.model.jobs.jobs.get(found.job) : undefined;
}

/** The kinds that this process can deliver. */
export function knownKinds(app: EventsRuntime): string[] {
  return [
    ...[...app.model.jobs.jobs.keys()].map(jobKind),
    ...app.model.handlers.entries().flatMap(([event, handlers]) => handlers.map(({ name }) => eventKind(event, name))),
  ];
}
