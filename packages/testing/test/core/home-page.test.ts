import { createHash } from 'node:crypto';
import { definePlugin } from '@bottlecrm/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTestCrm, type TestCrm, type TestCrmOptions } from '../../src/index.ts';

const homePage = { demoAccounts: [{ email: 'ada@acme.test', about: '<b>Ada</b>, admin of Acme' }] };
let test: TestCrm | undefined;
afterEach(async () => {
  vi.unstubAllEnvs();
  await test?.close();
  test = undefined;
});

async function page(options: TestCrmOptions, url = '/') {
  test = await createTestCrm(options);
  const { statusCode, headers, body } = await test.app.inject({ url });
  return { status: statusCode, headers, body };
}

/** Without a mailer there would be no sign-in in production, and with one no mailbox. */
const mailer = { send: async () => {} };

describe('the page at /', () => {
  it('is there where the host wants it, and leads to what the server has', async () => {
    const { status, headers, body } = await page({ homePage });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    const links = [...body.matchAll(/href="(\/[^"]*)"/g)].map(([, path]) => path);
    expect(links).toEqual(['/docs', '/sign-in', '/dev/mailbox', '/readyz']);
    for (const path of links)
      expect((await test?.app.inject({ url: path ?? '', headers: { host: 'localhost' } }))?.statusCode).toBeLessThan(
        400,
      );
    expect(body).toContain('ada@acme.test <span class="quiet">&lt;b&gt;Ada&lt;/b&gt;, admin of Acme</span>');
  });

  it('runs its own script and nothing else', async () => {
    const { headers, body } = await page({ homePage });
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(body) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    expect(String(headers['content-security-policy']).split(';')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        `script-src 'sha256-${hash}'`,
        "connect-src 'self'",
        "form-action 'none'",
      ]),
    );
    expect(body).not.toMatch(/ on\w+=| style=|https?:\/\/(?!127\.0\.0\.1)/);
  });

  it('names no link of what is not served, and no demo accounts without dev login', async () => {
    const { body } = await page({
      homePage,
      docs: false,
      health: false,
      mailer,
      auth: { devLogin: false, signInPage: false },
    });
    expect(body).not.toContain('href="/');
    expect(body).not.toContain('ada@acme.test');
    expect(body).not.toContain('<script>');
  });

  it('is left to a plugin or a host that has its own', async () => {
    const shell = definePlugin({
      name: 'shell',
      core: '*',
      pages: (scope) => void scope.get('/', async () => 'the shell'),
    });
    expect((await page({ homePage, plugins: [shell] })).body).toBe('the shell');
  });

  it('is not there by itself', async () => {
    expect((await page({})).status).toBe(404);
  });
});

describe('in production', () => {
  const production = (options: TestCrmOptions) => {
    vi.stubEnv('NODE_ENV', 'production');
    return page({
      publicUrl: 'https://crm.example.com',
      mailer,
      homePage,
      ...options,
      auth: { devLogin: false, ...options.auth },
    });
  };

  it('the page leads to sign-in and tells a stranger nothing', async () => {
    const { status, body } = await production({ auth: { signInPage: true } });
    expect(status).toBe(200);
    expect([...body.matchAll(/href="(\/[^"]*)"/g)].map(([, path]) => path)).toEqual(['/sign-in']);
    expect(body).not.toMatch(/bottlecrm|api|docs|acme|version/i);
  });

  it('without a page for sign-in there is none', async () => {
    expect((await production({ auth: { signInPage: false } })).status).toBe(404);
  });
});
