const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** `example.com:8080` has no scheme: what stands before the colon is a host. */
const HOST_AND_PORT = /^[^/?#@:]+:\d{1,5}(?:[/?#]|$)/;
const HTTP = /^https?:\/\//i;
/** @see https://www.rfc-editor.org/rfc/rfc3986#section-2 */
const IN_URLS = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/;
const OUTSIDE_URLS = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a URL parser would drop them in silence
const BLANKS = /[\x00-\x20\x7f]/;

/**
 * Returns the address of a web page as a URL in ASCII: as typed where it is one, `https://` where the scheme is missing, and
 * otherwise as the WHATWG parser reads it (`bücher.example` → `https://xn--bcher-kva.example/`). What is no http(s) URL is
 * returned as it is, for validation to refuse.
 * @see https://url.spec.whatwg.org/
 */
export function webAddress(text: string): string {
  if (text === '' || BLANKS.test(text)) return text;
  const bare = !SCHEME.test(text) || HOST_AND_PORT.test(text);
  const given = bare ? `https://${text.replace(/^\/\//, '')}` : text;
  const url = URL.parse(given);
  if (!url || !/^https?:$/.test(url.protocol) || (bare && (url.username !== '' || !url.hostname.includes('.'))))
    return text;
  if (HTTP.test(given) && IN_URLS.test(given)) return given;
  const start = url.href.length - (url.pathname + url.search + url.hash).length;
  return url.href.slice(0, start) + url.href.slice(start).replace(OUTSIDE_URLS, encodeURIComponent);
}
