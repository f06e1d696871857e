import { Account, accounts } from '@bottlecrm/accounts';
import { createOrganization, crm, ensureUser, serverOptions } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { files } from '@bottlecrm/files';
import Fastify from 'fastify';
import { databaseUrl } from './measured-process.ts';
import { SECRET } from './token.ts';

const MIB = 1024 * 1024;
const SAMPLE_EVERY_MS = 10;

/** What the server process of the upload measurement tells. */
export type UploadServerMessage =
  | { readonly kind: 'ready'; readonly origin: string; readonly token: string; readonly path: string }
  | { readonly kind: 'memory'; readonly mebibytes: number };

const resident = (): number => process.memoryUsage.rss() / MIB;

const app = Fastify(serverOptions());
await app.register(crm, {
  database: { url: databaseUrl(), migrateAtStart: false },
  plugins: [accounts, [files, { directory: process.env.BENCH_DIRECTORY ?? '', maxFileBytes: 2 * 1024 * MIB - 1 }]],
  auth: { secret: SECRET },
});
const origin = await app.listen({ host: '127.0.0.1', port: 0 });
const user = await ensureUser(app.crm, { email: 'bench@example.com', name: 'Bench' });
const { id: orgId, owner } = await createOrganization(app.crm, { name: 'Bench', owner: user });
const account = await app.crm.tenant({ orgId }, (ctx) => ctx.create(Account, { name: 'Uploads' }));
const token = await internalsOf(app.crm).tokens.sign({ userId: user.id, orgId, profileId: owner?.id ?? '' });

let peak = 0;
setInterval(() => {
  peak = Math.max(peak, resident());
}, SAMPLE_EVERY_MS);
const send = (message: UploadServerMessage): void => {
  process.send?.(message);
};
process.on('message', (question: 'reset' | 'peak') => {
  if (question === 'reset') {
    globalThis.gc?.();
    peak = resident();
  }
  send({ kind: 'memory', mebibytes: peak });
});
process.on('disconnect', async () => {
  await app.close();
  process.exit(0);
});
send({ kind: 'ready', origin, token, path: `${app.crm.prefix}/accounts/${account.id}/attachments` });
