import type { SMTPPoolOptions } from 'nodemailer';
import type { SmtpOptions } from '../options.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i;
const SMTPS_PORT = 465;
const SUBMISSION_PORT = 587;

/** @throws Error with a sentence for what is no address of an SMTP server */
export function smtpSettings(url: string, options: SmtpOptions): SMTPPoolOptions & { pool: true } {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^smtps?:$/.test(parsed.protocol) || !parsed.hostname)
    throw new Error(
      'smtp.url or SMTP_URL is no address of a mail server: write it like smtp://user:password@mail.example.com:587.',
    );
  if (parsed.search || (parsed.pathname !== '' && parsed.pathname !== '/') || parsed.hash)
    throw new Error(
      'smtp.url or SMTP_URL has more than user, password, host and port: the rest goes into the options of smtp.',
    );
  const secure = parsed.protocol === 'smtps:' || parsed.port === String(SMTPS_PORT);
  const host = parsed.hostname.replace(/^\[|\]$/g, '');
  const local = LOOPBACK.test(host);
  const user = decodeURIComponent(parsed.username);
  // A server on this machine rarely has a certificate, and what is sent to it goes over no network.
  const plain = local && !options.ca;
  if (user && !secure && options.tls !== 'required' && !local)
    throw new Error(
      'Over an SMTP connection that may be without TLS the password could be read: leave smtp.tls at required, or use smtps://.',
    );
  const { connectionTimeoutMs, greetingTimeoutMs, socketTimeoutMs, maxConnections, maxMessages, perSecond, dkim } =
    options;
  return {
    pool: true,
    host,
    port: Number(parsed.port) || (secure ? SMTPS_PORT : SUBMISSION_PORT),
    secure,
    requireTLS: !secure && options.tls === 'required' && !plain,
    ignoreTLS: !secure && (options.tls === 'off' || plain),
    opportunisticTLS: !secure && options.tls === 'optional' && !plain,
    ...(user ? { auth: { user, pass: decodeURIComponent(parsed.password) } } : {}),
    tls: {
      minVersion: 'TLSv1.2',
      ...(options.ca ? { ca: options.ca } : {}),
      ...(options.servername ? { servername: options.servername } : {}),
    },
    connectionTimeout: connectionTimeoutMs,
    dnsTimeout: connectionTimeoutMs,
    greetingTimeout: greetingTimeoutMs,
    socketTimeout: socketTimeoutMs,
    maxConnections,
    maxMessages,
    // Our own attempts are counted and told; those of the pool are not.
    maxRequeues: 1,
    ...(perSecond ? { rateLimit: perSecond, rateDelta: 1000 } : {}),
    ...(dkim ? { dkim: { domainName: dkim.domain, keySelector: dkim.selector, privateKey: dkim.privateKey } } : {}),
  };
}
