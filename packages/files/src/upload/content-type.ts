import { extensionOf } from '@bottlecrm/core';
import { fileTypeFromBuffer } from 'file-type';
import { isActive, isExecutable, TEXT_TYPES, TYPES_BY_EXTENSION } from './known-types.ts';

/** How much of a file's beginning is looked at. */
export const HEAD_BYTES = 4100;

export const UNKNOWN_TYPE = 'application/octet-stream';
const PLAIN_TEXT = 'text/plain';

/** Containers whose inside tells what they are: the name says it, when it names one of these. */
const CONTAINED: Readonly<Record<string, RegExp>> = {
  'application/zip': /^application\/(vnd\.openxmlformats|vnd\.oasis\.opendocument|epub\+zip)/,
  'application/x-cfb': /^application\/(msword|vnd\.ms-)/,
};

/** Text begins with one of these when a browser would run or render it. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<svg[\s>]/i, 'image/svg+xml'],
  [/<(!doctype\s+html|html|head|body|script|iframe|img|meta|style|title|table|div|p|a|form)[\s>/]/i, 'text/html'],
  [/^\s*<\?xml/i, 'application/xml'],
];
const SCRIPT = /^#!/;

function textOf(head: Buffer): string | undefined {
  const utf16 =
    head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : '';
  try {
    // A character may be cut in two at the end: a decoder that streams keeps it back.
    const text = new TextDecoder(utf16 || 'utf-8', { fatal: true }).decode(head, { stream: true });
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

async function signatureOf(head: Buffer): Promise<string | undefined> {
  try {
    const found = await fileTypeFromBuffer(head);
    // It also says `application/xml`, and takes any XML for one of its kinds: text is ours to judge.
    return found?.mime.startsWith('text/') || found?.mime.endsWith('xml') ? undefined : found?.mime;
  } catch {
    return undefined;
  }
}

function typeOfText(text: string, named: string | undefined): string {
  if (SCRIPT.test(text)) return 'text/x-shellscript';
  if (named !== undefined && TEXT_TYPES.has(named)) return named;
  return MARKUP.find(([pattern]) => pattern.test(text.trimStart().slice(0, 1024)))?.[1] ?? PLAIN_TEXT;
}

/** What parsers and clients put where nobody said anything. */
const SAYS_NOTHING: ReadonlySet<string | undefined> = new Set([undefined, '', UNKNOWN_TYPE, PLAIN_TEXT]);

export interface DetectedType {
  /** By the content; the name only says which text or container it is. */
  readonly contentType: string;
  /** Whether it is run or rendered by whoever trusts the name: a page that is called photo.png. */
  readonly disguised: boolean;
}

/** What a file is, whatever its sender says of it. */
export async function detectType(head: Buffer, name: string, claimed: string | undefined): Promise<DetectedType> {
  const byName = TYPES_BY_EXTENSION.get(extensionOf(name));
  const signature = await signatureOf(head);
  const text = signature === undefined ? textOf(head) : undefined;
  const contentType = contentTypeOf(signature, text, byName);
  const expected = byName ?? (SAYS_NOTHING.has(claimed) ? undefined : claimed);
  const harmless = expected !== undefined && !isActive(expected) && !isExecutable(expected);
  return { contentType, disguised: harmless && (isActive(contentType) || isExecutable(contentType)) };
}

function contentTypeOf(signature: string | undefined, text: string | undefined, byName: string | undefined): string {
  if (signature !== undefined) return byName && CONTAINED[signature]?.test(byName) ? byName : signature;
  return text === undefined ? UNKNOWN_TYPE : typeOfText(text, byName);
}
