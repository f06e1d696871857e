import { openPlaces } from './open-places.ts';
import { find, type Run } from './run.ts';

/** What the route table says: who may call, what it is called, what it answers. */
export function checkRoutes(run: Run): void {
  const taken = new Map<string, string>();
  for (const operation of run.operations) {
    const { id, method, url, named, permission, isPublic, authenticated, parameters, schema } = operation;
    const place = `${method} ${url}`;
    if (!permission && !isPublic && !authenticated) find(run, 'ROUTE_WITHOUT_PERMISSION', operation, place);
    if (!named) find(run, 'ROUTE_WITHOUT_OPERATION_ID', operation, place);
    if (parameters.length > 0 && !schema.params) find(run, 'ROUTE_WITHOUT_PARAMS_SCHEMA', operation, place);
    const statuses = Object.keys(schema.response ?? {});
    const success = statuses.some((status) => /^2(\d\d|xx)$/i.test(status));
    const failure = statuses.some((status) => status === 'default' || /^4/.test(status));
    if (!success || !failure)
      find(run, 'ROUTE_WITHOUT_RESPONSE_SCHEMA', operation, `${place} describes ${statuses.join(', ') || 'nothing'}.`);
    for (const place of openPlaces(schema.response)) find(run, 'RESPONSE_TOO_OPEN', operation, place);
    const other = taken.get(id);
    if (other !== undefined) find(run, 'OPERATION_ID_TAKEN', operation, `${other} and ${place}`);
    taken.set(id, place);
  }
}
