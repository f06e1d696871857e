import { createTransport } from 'nodemailer';
import { oneLine } from '../one-line.ts';
import type { SmtpOptions } from '../options.ts';
import { mimeOptions } from './mime.ts';
import { smtpFailure } from './smtp-failure.ts';
import { smtpSettings } from './smtp-settings.ts';
import type { Transport } from './transport.ts';

const CHECK_TIMEOUT_MS = 4000;
const KNOWN_FOR_MS = 5000;

/** Sends over one pool of connections. @throws Error with a sentence for settings that cannot be meant */
export function smtpTransport(url: string, options: SmtpOptions): Transport {
  const settings = smtpSettings(url, options);
  const pool = createTransport(settings);
  let checked: { readonly at: number; readonly result: Promise<string | undefined> } | undefined;

  async function check(): Promise<string | undefined> {
    // A connection of its own, closed at once: the pool may be busy.
    const probe = createTransport({
      ...settings,
      connectionTimeout: CHECK_TIMEOUT_MS,
      greetingTimeout: CHECK_TIMEOUT_MS,
      socketTimeout: CHECK_TIMEOUT_MS,
    });
    try {
      await probe.verify();
      return undefined;
    } catch (error) {
      return (error as { code?: string }).code === 'EAUTH'
        ? 'the mail server refuses the login'
        : 'the mail server does not answer';
    } finally {
      probe.close();
    }
  }

  return {
    async send(mail, signal) {
      const limit = AbortSignal.timeout(options.sendTimeoutMs);
      try {
        const { rejectedErrors = [] } = await pool.sendMail({
          ...mimeOptions(mail),
          signal: AbortSignal.any([signal, limit]),
        });
        if (rejectedErrors.length === 0) return undefined;
        const refused = rejectedErrors.map(({ recipient, response }) => `${recipient}: ${response}`);
        return oneLine(`The mail server refused some recipients: ${refused.join('; ')}`).slice(0, 1000);
      } catch (error) {
        if (signal.aborted) throw error;
        throw smtpFailure(error);
      }
    },
    problem() {
      const now = performance.now();
      if (!checked || now - checked.at > KNOWN_FOR_MS) checked = { at: now, result: check() };
      return checked.result;
    },
    close: () => pool.close({ force: true }),
  };
}
