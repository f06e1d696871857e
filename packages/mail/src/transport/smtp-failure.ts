import type { NodemailerError } from 'nodemailer';
import { oneLine } from '../one-line.ts';
import { MailFailure } from './transport.ts';

const LONGEST = 500;

/** What the server said about the message or its recipients: that concerns who wrote it. */
const saidOf = ({ response, message }: NodemailerError): string =>
  oneLine(String(response ?? message)).slice(0, LONGEST);

/** Failures of the way to the server, in words that tell nothing of the installation. */
const ON_THE_WAY: Readonly<Record<string, string>> = {
  ETIMEDOUT: 'The mail server did not answer in time.',
  EABORT: 'The mail server did not answer in time.',
  EDNS: 'The name of the mail server could not be resolved.',
  ETLS: 'The connection to the mail server could not be encrypted.',
  EREQUIRETLS: 'The connection to the mail server could not be encrypted.',
  EAUTH: 'The mail server refused the login.',
  ENOAUTH: 'The mail server refused the login.',
  EOAUTH2: 'The mail server refused the login.',
};

/**
 * Sorts what went wrong: a message that the server refused for good is not sent again; everything else may work later. A login
 * or a greeting that is refused says nothing of the message.
 */
export function smtpFailure(error: unknown): MailFailure {
  const failure = error as NodemailerError;
  const { code = '', responseCode = 0 } = failure;
  const aboutMessage = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (aboutMessage && (responseCode >= 500 || responseCode === 0))
    return new MailFailure('MAIL_REFUSED', `The mail server refused the message: ${saidOf(failure)}`, true, error);
  if (aboutMessage)
    return new MailFailure('MAIL_DEFERRED', `The mail server wants it later: ${saidOf(failure)}`, false, error);
  return new MailFailure(
    'MAIL_SERVER_UNREACHABLE',
    ON_THE_WAY[code] ?? 'The mail server could not be reached.',
    false,
    error,
  );
}
