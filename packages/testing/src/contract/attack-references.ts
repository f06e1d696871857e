import { randomUUID } from 'node:crypto';
import type { TestResponse } from '../client.ts';
import { rowOf } from './attack-ids.ts';
import { queryFor } from './drive.ts';
import { generate } from './generate.ts';
import type { Operation } from './operations.ts';
import { bodyFor, newRecord, pathFor, recordOf, sourceOf } from './records.ts';
import { queryReferences, type Reference, referencesIn } from './references.ts';
import { brief, find, type Run, same, send, succeeded } from './run.ts';

type Json = Record<string | number, unknown>;

const isTree = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** `body` with `id` at the reference's place; what leads there is taken from `full` where the body lacks it. */
function withReference(body: unknown, full: unknown, path: Reference['path'], id: string): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return id;
  const tree = isTree(body) ? body : typeof head === 'number' ? [] : {};
  const model = isTree(full) ? full : {};
  const under =
    (tree as Json)[head] ?? (rest.length > 0 && typeof rest[0] === 'string' ? (model as Json)[head] : undefined);
  const changed = withReference(under, (model as Json)[head], rest, id);
  return Array.isArray(tree) ? [changed, ...tree.slice(1)] : { ...tree, [head]: changed };
}

const pointerOf = (path: Reference['path']): string => `/${path.join('/')}`;

/** Globex refers to Acme's records in a body: each must be refused as one that never was. */
export async function attackBodyReferences(run: Run, operation: Operation): Promise<void> {
  const { acme, globex, test } = run;
  const schema = operation.schema.body;
  const references = referencesIn(test.app.crm, operation, schema);
  if (schema === undefined || references.length === 0 || !run.driven.has(operation.id)) return;
  const full = await generate(schema, sourceOf(run, globex, operation));
  const params = await pathFor(run, globex, operation);
  const query = await queryFor(run, globex, operation);
  for (const { path, entity } of references) {
    // `ids` are what a verb acts on, like the id in a path; anything else is what a record refers to.
    const acted = path[0] === 'ids';
    const target = await (acted ? newRecord : recordOf)(run, acme, entity);
    if (target === undefined) continue;
    const before = acted ? await rowOf(run, entity, target) : '';
    const nobody = randomUUID();
    const client = operation.isPublic ? test.anonymous : globex.organization.admin;
    const attempt = (body: unknown, id: string) =>
      send(run, { operation, client, params, query, body: withReference(body, full, path, id), outsider: true });
    let body = await bodyFor(run, globex, operation);
    let missing = await attempt(body, nobody);
    if (!acted && !succeeded(missing) && !namesReference(missing, path)) {
      // Another property may stand against this one: alone it must be looked at.
      body = await generate(schema, sourceOf(run, globex, operation), { only: new Set() });
      missing = await attempt(body, nobody);
    }
    const foreign = await attempt(body, target);
    const told = `${pointerOf(path)} of another organization answered ${brief(foreign)}, an unknown one ${brief(missing)}.`;
    const equal = same(foreign, target, missing, nobody);
    if (acted) {
      if (!equal)
        find(run, succeeded(foreign) ? 'FOREIGN_RECORD_REACHED' : 'FOREIGN_ID_DISTINGUISHABLE', operation, told);
      if ((await rowOf(run, entity, target)) !== before)
        find(run, 'FOREIGN_RECORD_CHANGED', operation, `The ${entity} ${target} is not what it was.`);
    } else if (succeeded(foreign)) find(run, 'FOREIGN_REFERENCE_ACCEPTED', operation, told);
    else if (!equal) find(run, 'FOREIGN_REFERENCE_DISTINGUISHABLE', operation, told);
    else if (missing.status < 500 && !namesReference(missing, path))
      find(run, 'FOREIGN_REFERENCE_UNNAMED', operation, told);
  }
}

/** A refusal that says which reference cannot be used; where several records are written at once, by its pointer. */
function namesReference({ status, body }: TestResponse, path: Reference['path']): boolean {
  const { code, errors = [] } = (body ?? {}) as { code?: string; errors?: { pointer: string }[] };
  const named = path.slice(path.findLastIndex((part) => typeof part === 'string'));
  const pointed = errors.some(({ pointer }) => pointer.endsWith(pointerOf(named)));
  return status === 400 && (code === 'INVALID_REFERENCE' || (path.length > named.length && pointed));
}

/** Globex filters by Acme's ids: each must find as little as one that never was. */
export async function attackQueryReferences(run: Run, operation: Operation): Promise<void> {
  const { acme, globex, test } = run;
  const params = await pathFor(run, globex, operation);
  const query = await queryFor(run, globex, operation);
  const body = await bodyFor(run, globex, operation);
  for (const { name, entity } of queryReferences(test.app.crm, operation)) {
    const target = await recordOf(run, acme, entity);
    if (target === undefined) continue;
    const nobody = randomUUID();
    const client = operation.isPublic ? test.anonymous : globex.organization.admin;
    const attempt = (id: string) =>
      send(run, { operation, client, params, query: { ...query, [name]: id }, body, outsider: true });
    const foreign = await attempt(target);
    const missing = await attempt(nobody);
    if (!same(foreign, target, missing, nobody)) {
      const told = `?${name} with a foreign id answered ${brief(foreign)}, with an unknown one ${brief(missing)}.`;
      find(run, 'FOREIGN_FILTER_DISTINGUISHABLE', operation, told);
    }
  }
}
