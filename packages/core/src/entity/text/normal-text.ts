const INVISIBLE = /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Whether nothing of a text is to be seen, such as a lone zero-width space. */
export const isBlank = (text: string): boolean => INVISIBLE.test(text);

/** Returns a text as it is stored and compared: composed (NFC) and trimmed, '' when nothing of it is to be seen. */
export function normalText(text: string): string {
  const trimmed = text.normalize('NFC').trim();
  return isBlank(trimmed) ? '' : trimmed;
}
