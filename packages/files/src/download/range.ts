import type { ByteRange } from '../storage/storage.ts';

const SINGLE = /^bytes=(\d*)-(\d*)$/;

/**
 * The range that a header asks of so many bytes. `undefined`: all of it, because none or several are asked, or nothing that can be
 * read. `unsatisfiable`: it begins after the end.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-range
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | undefined | 'unsatisfiable' {
  const [, first = '', last = ''] = SINGLE.exec(header?.trim() ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) return undefined;
  return start >= size ? 'unsatisfiable' : { start, end };
}
