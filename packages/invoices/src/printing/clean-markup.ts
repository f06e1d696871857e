import sanitizeHtml, { type Attributes } from 'sanitize-html';
import { cleanDeclarations } from './clean-style.ts';

/** The logo and other pictures: bytes in the page itself, nothing that is fetched, and no SVG, which is a document. */
export const DATA_IMAGE = /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/]+=*$/i;

const TAGS = [
  ...['address', 'article', 'aside', 'b', 'bdi', 'bdo', 'blockquote', 'br', 'caption', 'col', 'colgroup', 'dd', 'div'],
  ...[
    'dl',
    'dt',
    'em',
    'figcaption',
    'figure',
    'footer',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
    'i',
    'li',
  ],
  ...[
    'main',
    'ol',
    'p',
    'pre',
    's',
    'section',
    'small',
    'span',
    'strong',
    'sub',
    'sup',
    'table',
    'tbody',
    'td',
    'tfoot',
  ],
  ...['th', 'thead', 'time', 'tr', 'u', 'ul', 'a', 'img'],
];

function clean(tagName: string, { style, src, href, ...rest }: Attributes) {
  const kept = style === undefined ? '' : cleanDeclarations(style);
  const attribs: Attributes = { ...rest };
  if (kept) attribs.style = kept;
  if (tagName === 'img' && src !== undefined && DATA_IMAGE.test(src)) attribs.src = src;
  if (tagName === 'a' && href !== undefined && /^(?:https?:\/\/|mailto:|tel:)/i.test(href)) {
    Object.assign(attribs, { href, rel: 'noopener noreferrer nofollow' });
  }
  return { tagName, attribs };
}

/** What of a filled-in template may stay: text, tables, pictures of its own. Nothing that runs, fetches, frames or submits. */
export const cleanMarkup = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: TAGS,
    allowedAttributes: {
      '*': ['class', 'style', 'dir', 'lang', 'title', 'data-label', 'role', 'aria-label', 'aria-hidden'],
      a: ['href', 'rel'],
      img: ['src', 'alt', 'width', 'height'],
      ...{ td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan', 'scope'], time: ['datetime'] },
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['data'] },
    allowProtocolRelative: false,
    parseStyleAttributes: false,
    nestingLimit: 100,
    transformTags: { '*': clean },
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && attribs.src === undefined,
  });
