import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHostProject, type HostProject } from './host-project.ts';

let project: HostProject;

beforeAll(async () => {
  project = await createHostProject();
  const migrated = await project.run('migrate');
  expect(migrated).toMatchObject({ code: 0 });
  expect(await project.run('seed')).toMatchObject({ code: 0 });
});
afterAll(() => project?.remove());

describe('rls test on a healthy database', () => {
  test('passes, having probed every table, and leaves no row', async () => {
    const before = await project.rows();
    const { code, json, stderr } = await project.run('rls test --json');
    expect({ json, stderr }).toMatchObject({ json: { ok: true, findings: [] }, stderr: '' });
    expect(code).toBe(0);
    expect(await project.rows()).toEqual(before);
  });
});
