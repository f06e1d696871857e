import { type Crm, findUserByEmail, sessionFor } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import type { FastifyInstance } from 'fastify';

export interface Running {
  readonly server: FastifyInstance;
  readonly url: string;
  readonly database: string;
  readonly seconds: number;
}

const DEMO_ADMIN = 'admin@acme.test';

/** What a newcomer needs next, ready to paste. */
export async function banner({ server, url, database, seconds }: Running): Promise<string> {
  const app = server.crm;
  const page = (label: string, path: string) =>
    server.hasRoute({ method: 'GET', url: path }) ? [`  ${label}  ${url}${path}`] : [];
  const lines = [
    '',
    `bottlecrm is ready after ${seconds.toFixed(1)} s: ${url}`,
    '',
    `  API    ${url}${app.prefix}`,
    ...page('Docs ', '/docs'),
    ...page('Login', '/sign-in'),
    ...page('Mail ', '/dev/mailbox'),
    `  Data   ${database}`,
    ...(internalsOf(app).options.auth?.devLogin ? await development(app, url) : []),
    '',
  ];
  return lines.join('\n');
}

async function development(app: Crm, url: string): Promise<string[]> {
  const admin = await findUserByEmail(app, DEMO_ADMIN);
  if (!admin) return ['', 'There are no demo records: start without --no-seed and SEED=0 to get them.'];
  const { accessToken, expiresIn } = await sessionFor(app, admin);
  return [
    '',
    'Sign in as admin, manager, rep or user of acme.test or globex.test (development only):',
    '',
    `  curl -s -X POST ${url}${app.prefix}/auth/dev-login -H 'content-type: application/json' -d '{"email":"${DEMO_ADMIN}"}'`,
    '',
    `Leads as ${DEMO_ADMIN} sees them; this token is good for ${Math.round(expiresIn / 60)} minutes:`,
    '',
    `  curl -s '${url}${app.prefix}/leads?limit=5' -H 'authorization: Bearer ${accessToken}'`,
    '',
    'Ctrl-C stops it.',
  ];
}
