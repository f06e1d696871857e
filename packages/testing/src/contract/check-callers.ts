import { ROLES, type Role } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import type { TestMember } from '../organizations.ts';
import { queryFor } from './drive.ts';
import type { Operation } from './operations.ts';
import { bodyFor, contractSide, newRecord, pathFor } from './records.ts';
import { brief, find, type Run, send, succeeded } from './run.ts';

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Tokens that say the right thing and are worth nothing. */
function forgedTokens(token: string): Record<string, string> {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const turned = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
  return {
    'with a wrong signature': `${header}.${claims}.${turned}`,
    unsigned: `${base64({ alg: 'none', typ: 'at+jwt' })}.${claims}.`,
  };
}

/** Nobody, a forger, and a user of one organization with the claims of another: 401 each. */
export async function checkTokens(run: Run, operation: Operation): Promise<void> {
  if (operation.isPublic) return;
  const { acme, globex, test } = run;
  const { admin } = acme.organization;
  const params = await pathFor(run, acme, operation);
  const query = await queryFor(run, acme, operation);
  const body = await bodyFor(run, acme, operation);
  const attempt = async (token: string | undefined) =>
    send(run, { operation, client: test.clientWith(token), params, query, body });
  const refused = ({ status, body: problem }: Awaited<ReturnType<typeof attempt>>) =>
    status === 401 && problem?.code === 'UNAUTHENTICATED';

  const none = await attempt(undefined);
  if (!refused(none)) find(run, 'ANSWERED_WITHOUT_TOKEN', operation, `It was answered with ${brief(none)}.`);
  for (const [how, token] of Object.entries(forgedTokens(admin.token))) {
    const forged = await attempt(token);
    if (!refused(forged))
      find(run, 'FORGED_TOKEN_ACCEPTED', operation, `A token ${how} was answered with ${brief(forged)}.`);
  }
  if (!operation.permission) return;
  const claims = { userId: globex.organization.admin.userId, orgId: acme.organization.id, profileId: admin.profileId };
  const mixed = await attempt(await internalsOf(test.app.crm).tokens.sign(claims));
  if (!refused(mixed)) find(run, 'MIXED_TOKEN_ACCEPTED', operation, `It was answered with ${brief(mixed)}.`);
}

/** Each role gets what the permission of the route grants it, and no more. */
export async function checkRoles(run: Run, operation: Operation): Promise<void> {
  const granted = operation.permission && internalsOf(run.test.app.crm).model.permissions.get(operation.permission);
  if (!granted || !run.driven.has(operation.id)) return;
  const { admin, manager, rep, user } = run.acme.organization;
  const members: Record<Role, TestMember> = { admin, sales_manager: manager, sales_rep: rep, user };
  for (const role of ROLES) {
    const member = members[role];
    const scope = granted[role];
    const response = await asMember(run, operation, member);
    const told = `${role} has ${operation.permission} at ${scope}: ${brief(response)}.`;
    const refused = response.status === 403;
    if (scope === 'none' && !refused) find(run, 'ROLE_NOT_REFUSED', operation, told);
    if (scope === 'all' && refused) find(run, 'ROLE_REFUSED', operation, told);
    if (scope === 'none' || scope === 'all') continue;
    await checkScope(run, operation, member, told, response);
  }
}

async function asMember(run: Run, operation: Operation, member: TestMember, params?: Record<string, string>) {
  // What is driven by a client of its own, such as leaving, would end the member that is still needed.
  const dryRun = operation.writes && operation.id in run.clients ? { dryRun: 'true' } : {};
  return send(run, {
    operation,
    client: member,
    params: params ?? (await pathFor(run, run.acme, operation)),
    query: { ...(await queryFor(run, run.acme, operation)), ...dryRun },
    body: await bodyFor(run, run.acme, operation),
  });
}

/** A narrower scope: what an admin made is out of reach, what the member made itself is within. */
async function checkScope(
  run: Run,
  operation: Operation,
  member: TestMember,
  told: string,
  response: Awaited<ReturnType<typeof asMember>>,
): Promise<void> {
  const { entity, parameters } = operation;
  if (entity === undefined) return;
  if (parameters.length > 0) {
    if (succeeded(response)) find(run, 'ROLE_REACHES_TOO_FAR', operation, `An admin’s record: ${told}`);
    const own = await pathFor(run, run.acme, operation, member);
    if (Object.keys(own).length < parameters.length) return;
    const mine = await asMember(run, operation, member, own);
    if (mine.status === 403 || mine.status === 404)
      find(run, 'ROLE_REFUSED', operation, `Its own record: ${told} It was answered with ${brief(mine)}.`);
    return;
  }
  if (!succeeded(response)) return;
  if (operation.verb === undefined && !operation.writes) return checkReport(run, operation, member, entity, told);
  if (operation.verb !== 'list') return;
  const hidden = await newRecord(run, run.acme, entity);
  const listed = await send(run, { operation, client: member, query: { id: hidden ?? '' } });
  if (hidden !== undefined && listed.body?.data?.length > 0)
    find(run, 'ROLE_REACHES_TOO_FAR', operation, `An admin’s record is listed: ${told}`);
}

/** A plugin's own read of many records, a count or a report: a record of an admin's that is out of reach changes nothing in it. */
async function checkReport(run: Run, operation: Operation, member: TestMember, entity: string, told: string) {
  const answer = async () => JSON.stringify((await asMember(run, operation, member)).body);
  const before = await answer();
  // One that differs by itself, such as by the time of day, says nothing.
  if ((await answer()) !== before || (await newRecord(run, run.acme, entity)) === undefined) return;
  if ((await answer()) !== before)
    find(run, 'ROLE_REACHES_TOO_FAR', operation, `An admin’s record changes the answer: ${told}`);
}

/** What no body and no query may carry. */
export async function checkStrictness(run: Run, operation: Operation): Promise<void> {
  if (!run.driven.has(operation.id)) return;
  const { acme, test } = run;
  // What is public may want something other than a token, such as a form's key.
  const stranger = async () => (await run.clients[operation.id]?.(contractSide(run, acme))) ?? test.anonymous;
  const client = operation.isPublic ? await stranger() : acme.organization.admin;
  const params = await pathFor(run, acme, operation);
  const query = await queryFor(run, acme, operation);
  const body = await bodyFor(run, acme, operation);
  const request = { operation, client, params, query };
  const parameter = await send(run, { ...request, query: { ...query, unknownParameter: '1' }, body });
  if (parameter.status !== 400)
    find(run, 'QUERY_TAKES_UNKNOWN_PARAMETER', operation, `It was answered with ${brief(parameter)}.`);
  if (typeof body !== 'object' || body === null) return;
  const unknown = await send(run, { ...request, body: { ...body, unknownProperty: acme.marker } });
  if (unknown.status !== 400)
    find(run, 'BODY_TAKES_UNKNOWN_PROPERTY', operation, `It was answered with ${brief(unknown)}.`);
  if (operation.schema.body?.properties?.orgId) return;
  const organization = await send(run, { ...request, body: { ...body, orgId: acme.organization.id } });
  if (organization.status !== 400)
    find(run, 'BODY_TAKES_ORGANIZATION', operation, `It was answered with ${brief(organization)}.`);
}
