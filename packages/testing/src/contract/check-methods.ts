import { randomUUID } from 'node:crypto';
import type { TestMethod } from '../client.ts';
import type { Operation } from './operations.ts';
import { find, type Run } from './run.ts';

const METHODS: readonly TestMethod[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** A path that nothing but this route's own parameters tell: a fixed word may be another route's parameter. */
const pathOf = ({ url }: Operation): string => url.replace(/:\w+/g, () => randomUUID());

/** The methods of every route that the path may mean. */
function methodsOf({ all }: Run, { url }: Operation): TestMethod[] {
  const segments = url.split('/');
  const fits = ({ url: other }: Operation) => {
    const theirs = other.split('/');
    return (
      theirs.length === segments.length && theirs.every((part, at) => part === segments[at] || part.startsWith(':'))
    );
  };
  const known = all.filter(fits).map(({ method }) => method);
  return METHODS.filter((method) => known.includes(method) || (method === 'HEAD' && known.includes('GET')));
}

/** A method that a path lacks is 405 and told what there is; OPTIONS is told, too. */
export async function checkMethods(run: Run, operation: Operation): Promise<void> {
  if (!operation.url.startsWith(`${run.test.app.crm.prefix}/`)) return;
  if (run.operations.find(({ url }) => url === operation.url) !== operation) return;
  const known = methodsOf(run, operation);
  const lacking = METHODS.findLast((method) => !known.includes(method));
  const path = pathOf(operation);
  const allow = [...known, 'OPTIONS'].join(', ');
  for (const [method, status] of [...(lacking ? [[lacking, 405] as const] : []), ['OPTIONS', 204] as const]) {
    run.requests += 1;
    const answer = await run.test.anonymous.request({ method, path });
    if (answer.status !== status || answer.headers.allow !== allow)
      find(
        run,
        'METHOD_NOT_TOLD',
        operation,
        `${method} was answered with ${answer.status} and Allow: ${answer.headers.allow}, not ${status} and ${allow}.`,
      );
  }
}
