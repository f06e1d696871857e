import { asciiEmail } from './email-address.ts';
import { normalText } from './normal-text.ts';
import { webAddress } from './web-address.ts';

/** The kinds of text that have a form of their own. */
export type TextForm = 'email' | 'url' | (string & {});

/** Returns a text of a body, filter or file in the form in which that kind of field stores it. */
export function settleText(form: TextForm | undefined, text: string): string {
  const plain = normalText(text);
  if (form === 'email') return asciiEmail(plain);
  return form === 'url' ? webAddress(plain) : plain;
}
