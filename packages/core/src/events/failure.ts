import { CrmError } from '../errors/crm-error.ts';
import type { Delivery } from './delivery.ts';
import { findKind } from './kinds.ts';
import { JobTimeoutError } from './time-limit.ts';

/** Why a delivery failed: for the organization's admins, and for who runs the server. */
export interface Failure {
  readonly code: string;
  readonly reason: string;
  readonly detail: string | null;
}

const DETAIL_LENGTH = 2000;

/** Returns what may be said of an error. A CrmError is written for whoever it reaches; of anything else only the operator learns more. */
export function failureOf(error: unknown): Failure {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const detail = text.slice(0, DETAIL_LENGTH);
  if (error instanceof CrmError || error instanceof JobTimeoutError)
    return { code: error.code, reason: error.message, detail };
  return { code: 'INTERNAL_ERROR', reason: 'Something went wrong on our side. The server’s log has more.', detail };
}

/** What a delivery is given up for that ended its process again and again. */
export const CRASHED: Failure = {
  code: 'JOB_CRASHED',
  reason: 'The process that worked on it ended before it was done, again and again.',
  detail: null,
};

/** Returns what a line of the log says of a delivery: event and handler, or job, its id and its organization. */
export function describeDelivery({ kind, id, orgId }: Pick<Delivery, 'kind' | 'id' | 'orgId'>) {
  const { type: _type, ...names } = findKind(kind) ?? { type: undefined, kind };
  return { ...names, id, orgId };
}
