import { create } from 'content-disposition';

const MAX_CHARACTERS = 255;
const MAX_EXTENSION = 20;
/** Control characters, and those that turn text around so that `gpj.exe` reads as `exe.jpg`, or that nobody sees. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Names that Windows takes for devices, whatever follows the first dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const UNSAFE = /[<>:"|?*]/g;

/** `.tar.gz` is kept as `.gz`; a long last part is no extension. */
function extensionAt(name: string): number {
  const dot = name.lastIndexOf('.');
  return dot > 0 && name.length - dot <= MAX_EXTENSION ? dot : name.length;
}

/** Shortens by whole characters, and keeps the extension. */
function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= MAX_CHARACTERS) return name;
  const extension = name.slice(extensionAt(name));
  return characters.slice(0, MAX_CHARACTERS - [...extension].length).join('') + extension;
}

/**
 * Returns the name of a file as people may see it and save it under: its last path part without what is invisible, reserved or
 * unsafe on some system. It is never used as a path here.
 */
export function cleanFileName(given: string | undefined): string {
  const last = (given ?? '').normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const seen = last
    .replaceAll(UNSEEN, '')
    .replaceAll(UNSAFE, '_')
    .trim()
    .replace(/^\.+/, '')
    .replace(/[. ]+$/, '');
  const safe = DEVICE.test(seen) ? `_${seen}` : seen;
  return shortened(safe) || 'file';
}

/** `pdf` of `Offer.PDF`; '' when there is none. */
export const extensionOf = (name: string): string => name.slice(extensionAt(name) + 1).toLowerCase();

/** Returns the name of a file that is made from a record, such as `INV-2026-0001.pdf`: what stands between its parts is no path. */
export const fileNameOf = (text: string, extension: string): string =>
  cleanFileName(`${text.replaceAll(/[/\\]/g, '-')}.${extension}`);

/**
 * Returns a Content-Disposition header under which a file is saved with its cleaned name, or shown.
 * @see https://www.rfc-editor.org/rfc/rfc6266 https://www.rfc-editor.org/rfc/rfc8187
 */
export const contentDisposition = (name: string, type: 'attachment' | 'inline' = 'attachment'): string =>
  create(cleanFileName(name), { type });
