import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { database } from '@bottlecrm/core';
import { expect, it } from 'vitest';

const DATABASE = `bottlecrm_together_${process.pid}`;
const SCRIPT = fileURLToPath(new URL('./fixtures/plain-server.ts', import.meta.url));

async function start(urls: database.SetupResult): Promise<string> {
  const child = spawn(process.execPath, ['--conditions=@bottlecrm/source', SCRIPT], {
    env: {
      ...process.env,
      DATABASE_URL: urls.url,
      DATABASE_OWNER_URL: urls.ownerUrl,
      DATABASE_SYSTEM_URL: urls.systemUrl,
    },
  });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  child.stderr.on('data', (data) => {
    output += data;
  });
  await once(child, 'close');
  return output;
}

it('four servers that start at the same moment on an empty database migrate it once, and all become ready', {
  timeout: 120_000,
}, async () => {
  const adminUrl = process.env.TEST_DATABASE_URL ?? '';
  const urls = await database.setupDatabase({ adminUrl, databaseName: DATABASE });
  try {
    const outputs = await Promise.all([1, 2, 3, 4].map(() => start(urls)));
    for (const output of outputs) expect(output).toContain('READY');
    const applied = outputs.map((output) => output.match(/"msg":"Applied /g)?.length ?? 0);
    const { rows } = await database.withClient(urls.ownerUrl, (client) =>
      client.query('SELECT count(*)::int AS count FROM bottlecrm_migrations'),
    );
    expect(applied.sort((one, other) => one - other)).toEqual([0, 0, 0, rows[0].count]);
  } finally {
    await database.withClient(adminUrl, (client) => client.query(`DROP DATABASE ${DATABASE} WITH (FORCE)`));
  }
});
