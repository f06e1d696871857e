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
 * The name of an uploaded file as people may see it and save it under: its last path part without what is invisible, reserved or
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
