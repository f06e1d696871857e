import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { problemsOf } from './strict-mail.ts';

/** What a message was answered with, in place of being taken. */
export interface SmtpRefusal {
  readonly code: number;
  readonly text: string;
}

export interface ReceivedMail extends Email {
  /** As it came. */
  readonly raw: Buffer;
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
}

/** A mail server of this test's own on a free port of the loopback interface, which reads every message strictly. */
export interface TestSmtp {
  readonly url: string;
  readonly port: number;
  /** Taken, in order. */
  readonly received: ReceivedMail[];
  /** How many connections there have been. */
  connections: number;
  /** Decides about a message at its end; undefined takes it. */
  onData: (mail: ReceivedMail) => SmtpRefusal | undefined | Promise<SmtpRefusal | undefined>;
  /** Decides about a recipient. */
  onRecipient: (address: string) => SmtpRefusal | undefined;
  /** Ends it, and every connection. @throws Error when a message was not as RFC 5322 wants it */
  stop(): Promise<void>;
}

const refusal = ({ code, text }: SmtpRefusal): Error => Object.assign(new Error(text), { responseCode: code });

export async function startSmtp(options: SMTPServerOptions = {}, port = 0): Promise<TestSmtp> {
  const smtp: TestSmtp = {
    url: '',
    port: 0,
    received: [],
    connections: 0,
    onData: () => undefined,
    onRecipient: () => undefined,
    stop: async () => {},
  };
  const problems: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    onConnect(_session, done) {
      smtp.connections += 1;
      done();
    },
    onRcptTo({ address }, _session, done) {
      const refused = smtp.onRecipient(address);
      done(refused && refusal(refused));
    },
    onData(stream, { envelope }, done) {
      (async () => {
        const raw = await buffer(stream);
        problems.push(...problemsOf(raw));
        const email = await PostalMime.parse(raw);
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        const mail = { ...email, raw, envelope: { from, to: envelope.rcptTo.map(({ address }) => address) } };
        const refused = await smtp.onData(mail);
        if (refused) throw refusal(refused);
        smtp.received.push(mail);
      })().then(() => done(), done);
    },
    ...options,
  });
  server.on('error', () => {});
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const bound = (server.server.address() as AddressInfo).port;
  return Object.assign(smtp, {
    port: bound,
    url: `smtp://127.0.0.1:${bound}`,
    async stop() {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      if (problems.length > 0) throw new Error(`Mail that a strict receiver refuses: ${problems.join(' ')}`);
    },
  });
}
