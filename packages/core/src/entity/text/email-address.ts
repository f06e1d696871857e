import { domainToASCII } from 'node:url';

const ASCII = /^[\x20-\x7e]*$/;
/** What an internationalized domain is made of. The conversion itself drops line breaks and decodes percent signs. */
const DOMAIN = /^[\p{L}\p{M}\p{N}.-]+$/u;

/**
 * Returns an e-mail address with its domain in ASCII, as mail is sent to it: `ann@bücher.example` → `ann@xn--bcher-kva.example`.
 * What is no such address is returned as it is, for validation to refuse.
 * @see https://www.unicode.org/reports/tr46/
 */
export function asciiEmail(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1);
  if (at < 1 || ASCII.test(domain) || !DOMAIN.test(domain)) return address;
  const ascii = domainToASCII(domain);
  return ascii === '' ? address : `${address.slice(0, at)}@${ascii}`;
}

/** Returns an address as it is compared: its domain in ASCII, without case. */
export const emailKey = (address: string): string => asciiEmail(address.normalize('NFC').trim()).toLowerCase();
