import { createTestCrm, type TestCrm, type TestMember } from '@bottlecrm/testing';
import config from '../bottlecrm.config.ts';
import { type ClientOptions, CrmProblem, createClient } from '../src/index.ts';

/** The standard plugins on a port of 127.0.0.1. */
export interface ServedCrm extends TestCrm {
  readonly origin: string;
}

export async function serveCrm(): Promise<ServedCrm> {
  const crm = await createTestCrm({ ...config, http: true });
  if (crm.origin === undefined) throw new Error('The application does not listen.');
  return { ...crm, origin: crm.origin };
}

/** A client in a member's name. */
export const clientOf = (member: TestMember, baseUrl: string, options: Partial<ClientOptions> = {}) =>
  createClient({ baseUrl, token: member.token, ...options });

/** The problem that a call ends with. */
export async function problemOf(call: Promise<unknown>): Promise<CrmProblem> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof CrmProblem) return error;
  throw new Error('The call did not end with a CrmProblem.', { cause: error });
}
