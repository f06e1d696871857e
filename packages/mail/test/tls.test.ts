import { rootCertificates } from 'node:tls';
import type { TestCrm } from '@bottlecrm/testing';
import { afterEach, describe, expect, it } from 'vitest';
import type { SmtpOptions } from '../src/index.ts';
import { smtpSettings } from '../src/transport/smtp-settings.ts';
import { createMailCrm, hello, LONG, rowOf, send, statusOf } from './crm.ts';
import { startSmtp, type TestSmtp } from './smtp.ts';

const [someAuthority = ''] = rootCertificates;
const standard: SmtpOptions = {
  tls: 'required',
  maxConnections: 5,
  maxMessages: 100,
  connectionTimeoutMs: 1000,
  greetingTimeoutMs: 1000,
  socketTimeoutMs: 1000,
  sendTimeoutMs: 1000,
};

describe('the address of a mail server', () => {
  const settings = (url: string, more: Partial<SmtpOptions> = {}) => smtpSettings(url, { ...standard, ...more });

  it('says how the connection is encrypted', () => {
    expect(settings('smtp://u:p%40ss@mail.example.com')).toMatchObject({
      host: 'mail.example.com',
      port: 587,
      secure: false,
      requireTLS: true,
      ignoreTLS: false,
      auth: { user: 'u', pass: 'p@ss' },
      tls: { minVersion: 'TLSv1.2' },
    });
    expect(settings('smtps://mail.example.com')).toMatchObject({ port: 465, secure: true });
    expect(settings('smtp://mail.example.com:465')).toMatchObject({ secure: true });
    expect(settings('smtp://localhost:1025')).toMatchObject({ requireTLS: false, ignoreTLS: true });
    expect(settings('smtp://[::1]:1025')).toMatchObject({ host: '::1', requireTLS: false });
    expect(settings('smtp://localhost:1025', { ca: someAuthority })).toMatchObject({ requireTLS: true });
    expect(settings('smtp://mail.example.com:25', { tls: 'optional' })).toMatchObject({ opportunisticTLS: true });
  });

  it.each([
    ['mail.example.com', 'is no address of a mail server'],
    ['http://mail.example.com', 'is no address of a mail server'],
    ['smtp://mail.example.com/?tls.rejectUnauthorized=false', 'has more than user, password, host and port'],
    ['smtp://mail.example.com/path', 'has more than user, password, host and port'],
  ])('%s is refused with a sentence', (url, sentence) => {
    expect(() => settings(url)).toThrow(sentence);
  });

  it('sends no password where it could be read', () => {
    expect(() => settings('smtp://u:p@mail.example.com', { tls: 'off' })).toThrow('the password could be read');
    expect(() => settings('smtp://u:p@mail.example.com', { tls: 'optional' })).toThrow('the password could be read');
  });
});

describe('a message', () => {
  let smtp: TestSmtp;
  let crm: TestCrm;
  afterEach(async () => {
    await crm?.close();
    await smtp?.stop();
  });

  it.each([
    ['a server whose certificate nobody vouches for', {}],
    ['a server that offers no encryption', { hideSTARTTLS: true, disabledCommands: ['STARTTLS'] }],
  ])('and the password are kept from %s', async (_which, options) => {
    const logins: unknown[] = [];
    smtp = await startSmtp({
      ...options,
      allowInsecureAuth: true,
      onAuth: (login, _session, done) => {
        logins.push(login);
        done(null, { user: 'u' });
      },
    });
    crm = await createMailCrm(smtp.url.replace('://', '://u:p@'), { maxAttempts: 2, smtp: { ca: someAuthority } });
    const id = await send(crm, crm.acme, hello('jane@example.com'));
    await expect.poll(() => statusOf(crm, id), LONG).toBe('failed');
    expect(await rowOf(crm, id)).toMatchObject({ attempts: 2, error_code: 'MAIL_SERVER_UNREACHABLE' });
    expect(smtp.received).toEqual([]);
    expect(logins).toEqual([]);
  });

  it('waits while the login is refused, and goes out when it is not', async () => {
    let open = false;
    smtp = await startSmtp({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_login, _session, done) => (open ? done(null, { user: 'u' }) : done(new Error('wrong password'))),
    });
    crm = await createMailCrm(smtp.url.replace('://', '://u:p@'));
    const id = await send(crm, crm.acme, hello('jane@example.com'));
    await expect.poll(async () => (await rowOf(crm, id)).attempts, LONG).toBeGreaterThan(1);
    expect((await rowOf(crm, id)).error).toBe('The mail server refused the login.');
    expect((await crm.app.inject('/readyz')).json().checks.mail).toBe('the mail server refuses the login');
    open = true;
    await expect.poll(() => statusOf(crm, id), LONG).toBe('sent');
  });
});
