const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/u;

/** Whether a text may stand in a header as it is: no line breaks, no control or direction characters. */
export const isOneLine = (text: string): boolean => !UNPRINTABLE.test(text);

/** What others chose, made to fit a header: every run of such characters becomes a space. */
export const oneLine = (text: string): string => text.replaceAll(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

/** Ends a text that is longer with …, between two characters. */
export function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}
