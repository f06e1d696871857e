import { internalsOf } from '@bottlecrm/core/internal';
import type { TestClient } from '../client.ts';
import { queryFor } from './drive.ts';
import type { Operation } from './operations.ts';
import { bodyFor, pathFor } from './records.ts';
import { brief, find, type Run, send } from './run.ts';

/** Tokens of Acme's admin, and of Acme itself, that may do whatever a token may do, and one that may do nothing. */
interface Tokens {
  readonly powerful: Readonly<Record<string, TestClient>>;
  readonly empty: TestClient;
}

const known = new WeakMap<Run, Promise<Tokens>>();

async function makeTokens({ acme, test }: Run): Promise<Tokens> {
  const { admin } = acme.organization;
  const make = async (path: string, scopes: readonly string[]) => {
    const { body } = await admin.post(path, { name: 'contract', scopes });
    return test.clientWith((body as { token: string }).token);
  };
  return {
    powerful: { 'a personal token': await make('/tokens', ['*']), 'an API key': await make('/org/api-keys', ['*']) },
    empty: await make('/tokens', []),
  };
}

/** Whether a token with every scope may call it: what is about records, and what the route or its plugin opens. */
function isOpen(run: Run, operation: Operation): boolean {
  const { crm } = run.test.app;
  const route = internalsOf(crm).model.routes.find((one) => one.schema?.operationId === operation.id);
  if (route?.config?.credentials) return false;
  const { permission } = operation;
  if (permission === undefined) return route?.config?.tokens === true;
  if (internalsOf(crm).model.tokenScopes.has(permission)) return true;
  const access = internalsOf(crm).model.registry.get(permission.split(':')[0] ?? '')?.entity.access;
  return access !== undefined && access !== 'administration';
}

/**
 * What personal tokens and API keys reach, whatever their scopes: records. Never what is about credentials, members, settings
 * or any route that says nothing of tokens; and without a scope nothing at all.
 */
export async function checkTokenReach(run: Run, operation: Operation): Promise<void> {
  if (operation.isPublic || !run.driven.has(operation.id)) return;
  const tokens = known.get(run) ?? makeTokens(run);
  known.set(run, tokens);
  const { powerful, empty } = await tokens;
  const attempt = async (client: TestClient) =>
    send(run, {
      operation,
      client,
      params: await pathFor(run, run.acme, operation),
      query: await queryFor(run, run.acme, operation),
      body: await bodyFor(run, run.acme, operation),
    });
  const open = isOpen(run, operation);
  for (const [what, client] of Object.entries(powerful)) {
    const response = await attempt(client);
    const refused = response.status === 403;
    if (!open && !refused) find(run, 'TOKEN_NOT_REFUSED', operation, `It answered ${what} with ${brief(response)}.`);
    if (open && (refused || response.status === 401))
      find(run, 'TOKEN_REFUSED', operation, `It answered ${what} of every scope with ${brief(response)}.`);
  }
  if (operation.permission === undefined && open) return;
  const response = await attempt(empty);
  if (response.status !== 403)
    find(run, 'TOKEN_NOT_REFUSED', operation, `It answered a token without scopes with ${brief(response)}.`);
}
