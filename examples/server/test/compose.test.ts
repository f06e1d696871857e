import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (name: string) => readFileSync(resolve(import.meta.dirname, '..', name), 'utf8');
const source = read('docker-compose.yml');

interface Service {
  readonly image: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly command?: string | readonly string[];
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, unknown>>;
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}
const { services, volumes } = parse(source, { merge: true }) as Compose;
const commandOf = (name: string) => [services[name]?.command ?? []].flat().join('\n');

describe('docker-compose.yml', () => {
  it('has what a server needs, by names that are declared', () => {
    expect(Object.keys(services)).toEqual(['postgres', 'setup', 'server', 'worker', 'redis', 'catcher']);
    for (const { depends_on = {}, volumes: mounts = [] } of Object.values(services)) {
      for (const name of Object.keys(depends_on)) expect(services).toHaveProperty(name);
      for (const mount of mounts) expect(volumes).toHaveProperty(mount.split(':')[0] ?? '');
    }
  });

  it('shows nothing to other machines', () => {
    for (const port of Object.values(services).flatMap(({ ports = [] }) => ports))
      expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('keeps the administrator and the owner from server and worker', () => {
    expect(commandOf('setup')).toContain("grep -v '^DATABASE_OWNER_URL='");
    for (const name of ['server', 'worker']) {
      expect(JSON.stringify(services[name])).not.toMatch(/DATABASE_ADMIN|DATABASE_OWNER|POSTGRES_PASSWORD/);
      expect(commandOf(name)).toMatch(/^sh\n-ec\n\. \/run\/bottlecrm\/env; exec node /);
      expect(services[name]?.volumes?.[0]).toBe('connections:/run/bottlecrm:ro');
    }
  });

  it('sets variables that the server knows, and names each of them in the README', () => {
    const known = ['src/options.ts', 'src/plugins.ts', 'bottlecrm.config.ts', 'README.md'].map(read).join('\n');
    // Read by core, its plugins and the AWS SDK.
    const elsewhere = ['PUBLIC_URL', 'MAIL_FROM', 'REDIS_URL', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
    const names = Object.keys(services.server?.environment ?? {});
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !known.includes(name) && !elsewhere.includes(name))).toEqual([]);
    expect(names.filter((name) => !read('README.md').includes(name))).toEqual([]);
  });

  it('does not start without its secrets', () => {
    for (const name of ['POSTGRES_PASSWORD', 'AUTH_SECRET', 'PUBLIC_URL']) expect(source).toContain(`\${${name}:?`);
  });
});
