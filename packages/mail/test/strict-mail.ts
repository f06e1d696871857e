import { addressParser } from 'postal-mime';

const MOST_IN_LINE = 998;
const MOST_IN_ENCODED_WORD = 75;
const ONCE = ['date', 'from', 'reply-to', 'to', 'cc', 'message-id', 'subject', 'mime-version', 'content-type'];
const REQUIRED = ['date', 'from', 'to', 'message-id', 'mime-version', 'content-type'];
const DATE =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/;
const ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const DOT_ATOM = `${ATOM}(\\.${ATOM})*`;
const MESSAGE_ID = new RegExp(`^<${DOT_ATOM}@${DOT_ATOM}>$`);
const ADDRESS = new RegExp(`^${DOT_ATOM}@${DOT_ATOM}$`);
const ENCODED_WORD = /=\?([\w-]+)\?([BQ])\?([^? ]*)\?=/gi;

export type Header = readonly [name: string, value: string];

/** The header fields of a message, unfolded, as they stand there. */
export function headersOf(raw: Buffer): Header[] {
  const text = raw.toString('latin1');
  const head = text.slice(0, text.indexOf('\r\n\r\n')).replaceAll(/\r\n(?=[ \t])/g, '');
  return head.split('\r\n').map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
}

/** What a strict receiver finds wrong with a message, a sentence each. @see https://www.rfc-editor.org/rfc/rfc5322 */
export function problemsOf(raw: Buffer): string[] {
  const headers = headersOf(raw);
  return [...lineProblems(raw), ...fieldProblems(headers), ...headers.flatMap(wordProblems), ...listProblems(headers)];
}

function lineProblems(raw: Buffer): string[] {
  const text = raw.toString('latin1');
  const bare = /\r(?!\n)|(?<!\r)\n/.test(text) ? ['A line does not end in CR LF.'] : [];
  const eightBit = [...raw].some((byte) => byte > 127 || byte === 0) ? ['It has a byte that is not ASCII.'] : [];
  const long = text.split('\r\n').filter((line) => line.length > MOST_IN_LINE);
  return [...bare, ...eightBit, ...long.map(({ length }) => `A line has ${length} characters.`)];
}

function fieldProblems(headers: readonly Header[]): string[] {
  const all = (name: string) => headers.flatMap(([own, value]) => (own.toLowerCase() === name ? [value] : []));
  const [date = ''] = all('date');
  const [id = ''] = all('message-id');
  const addresses = ['from', 'reply-to', 'to', 'cc'].flatMap(all).flatMap((value) => addressParser(value));
  return [
    ...headers.filter(([name]) => !/^[!-9;-~]+$/.test(name)).map(([name]) => `"${name}" is no name of a field.`),
    ...REQUIRED.filter((name) => all(name).length === 0).map((name) => `${name} is missing.`),
    ...ONCE.filter((name) => all(name).length > 1).map((name) => `${name} is there twice.`),
    ...(all('bcc').length > 0 ? ['Bcc is shown.'] : []),
    ...(isDate(date) ? [] : [`Date: ${date}`]),
    ...(MESSAGE_ID.test(id) ? [] : [`Message-ID: ${id}`]),
    ...addresses.filter(({ address = '' }) => !ADDRESS.test(address)).map(({ address }) => `Address: ${address}`),
  ];
}

/** Also the day of the week is right. */
const isDate = (text: string): boolean =>
  DATE.test(text) && new Date(text).toUTCString().slice(0, 3) === text.slice(0, 3);

function wordProblems([name, value]: Header): string[] {
  const words = [...value.matchAll(ENCODED_WORD)];
  const broken = words.filter(([word, charset, encoding, content = '']) => {
    const bytes =
      encoding?.toUpperCase() === 'B'
        ? Buffer.from(content, 'base64')
        : Buffer.from(
            content.replaceAll(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
            'latin1',
          );
    return word.length > MOST_IN_ENCODED_WORD || charset?.toLowerCase() !== 'utf-8' || !isUtf8(bytes);
  });
  const rest = value.replaceAll(ENCODED_WORD, '');
  return [
    ...broken.map(([word]) => `${name}: ${word}`),
    ...(rest.includes('=?') ? [`${name} has half an encoded word: ${value}`] : []),
    ...(/"[^"]*=\?[^"]*"/.test(value) ? [`${name} has an encoded word in quotes: ${value}`] : []),
    ...(/[^\t -~]/.test(value) ? [`${name} has a control character.`] : []),
  ];
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc8058 */
function listProblems(headers: readonly Header[]): string[] {
  const find = (wanted: string) => headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
  const [list, post] = [find('list-unsubscribe'), find('list-unsubscribe-post')];
  if (list === undefined && post === undefined) return [];
  return /^<https:\/\/[!-;=?-~]+>$/.test(list ?? '') && post === 'List-Unsubscribe=One-Click'
    ? []
    : [`List-Unsubscribe: ${list}, List-Unsubscribe-Post: ${post}`];
}
