import { randomUUID } from 'node:crypto';
import { database } from '@bottlecrm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHostProject, type HostProject } from './host-project.ts';

let project: HostProject;
beforeAll(async () => {
  project = await createHostProject();
  await project.succeed('migrate');
});
afterAll(() => project?.remove());

const asAdmin = (text: string, values?: unknown[]) =>
  database.withClient(project.adminUrl, async (client) => (await client.query(text, values)).rows);

/** A fresh organization, by the configuration's seed. */
async function seeded(): Promise<string> {
  await project.succeed('seed');
  const [row] = await asAdmin('select id from organizations order by created_at desc, id desc limit 1');
  return String(row?.id);
}

describe('org erase', () => {
  test('refuses without --yes, an active organization, and what is none', async () => {
    const id = await seeded();
    const before = await project.rows();
    expect(await project.run(`org erase ${id}`)).toMatchObject({ code: 1, stderr: expect.stringMatching(/--yes/) });
    const active = await project.run(`org erase ${id} --yes`);
    expect(active).toMatchObject({ code: 1, stderr: expect.stringMatching(/is active/) });
    for (const unknown of [randomUUID(), 'acme'])
      expect(await project.run(`org erase ${unknown} --yes`)).toMatchObject({ code: 1, stdout: '' });
    expect(await project.rows()).toEqual(before);
  });

  test('removes a deactivated one, leaves the others, and says so again', async () => {
    const kept = await seeded();
    const gone = await seeded();
    await asAdmin('update organizations set is_active = false where id = $1', [gone]);
    const { json } = await project.run(`org erase ${gone.toUpperCase()} --yes --json`);
    expect(json).toEqual({ id: gone, erased: true });
    for (const table of ['profiles', 'change_log', 'audit_log'])
      expect(await asAdmin(`select 1 from ${table} where org_id = $1`, [gone])).toEqual([]);
    expect(await asAdmin('select id from organizations where id = any($1::uuid[])', [[gone, kept]])).toEqual([
      { id: kept },
    ]);
    expect(await asAdmin('select 1 from profiles where org_id = $1', [kept])).toHaveLength(1);
    expect(await project.run(`org erase ${gone} --yes`)).toMatchObject({ code: 0, stdout: `${gone} is erased.\n` });
  });
});
