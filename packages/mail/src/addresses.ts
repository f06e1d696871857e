import { domainToASCII } from 'node:url';
import addressparser from 'nodemailer/lib/addressparser';
import { mailErrors } from './errors.ts';
import { isOneLine, oneLine, shortened } from './one-line.ts';

/** Who a message is from or for. */
export interface Mailbox {
  readonly name?: string;
  readonly address: string;
}

/** One recipient: `jane@example.com`, `Jane <jane@example.com>`, or name and address. */
export type Recipient = string | Mailbox;

const LONGEST = 254;
/** Of a name beside an address. */
export const LONGEST_NAME = 200;
const ADDRESS = /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]{1,253}$/u;

const refuse = (what: string, problem: string) => mailErrors.MAIL_INVALID(`${what} ${problem}`);

/** @throws {MAIL_INVALID} */
function checkMailbox(what: string, { name, address }: Mailbox): Mailbox {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  if (!isOneLine(address) || !ADDRESS.test(address) || address.length > LONGEST || domainToASCII(domain) === '')
    throw refuse(what, 'is no e-mail address.');
  // A name is words of others beside the address: it is made to fit, and no message fails for it.
  const shown = shortened(oneLine(name ?? ''), LONGEST_NAME);
  return shown === '' ? { address } : { name: shown, address };
}

/** One mailbox of a text or an object. @throws {MAIL_INVALID} */
export function mailboxOf(what: string, given: Recipient): Mailbox {
  if (typeof given !== 'string') return checkMailbox(what, given);
  // The parser unfolds line breaks: what came with one is refused before it looks like something else.
  if (!isOneLine(given)) throw refuse(what, 'has line breaks or control characters.');
  const found = addressparser(given, { flatten: true });
  const [one] = found;
  if (!one || found.length > 1) throw refuse(what, 'is no single e-mail address.');
  return checkMailbox(what, one);
}

/** @throws {MAIL_INVALID} */
export const mailboxesOf = (what: string, given: Recipient | readonly Recipient[] | undefined): Mailbox[] =>
  (given === undefined ? [] : Array.isArray(given) ? given : [given]).map((one: Recipient) => mailboxOf(what, one));

/** The part after the @ in ASCII, as it stands in a Message-ID. */
export const domainOf = (address: string): string => domainToASCII(address.slice(address.lastIndexOf('@') + 1));

export const asciiAddress = ({ address }: Mailbox): string =>
  `${address.slice(0, address.lastIndexOf('@'))}@${domainOf(address)}`;
