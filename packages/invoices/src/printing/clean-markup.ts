import sanitizeHtml, { type Attributes } from 'sanitize-html';
import { cleanDeclarations, type OnDrop } from './clean-style.ts';
import { isPicture, PICTURES } from './picture.ts';
import { refuseTemplate } from './refuse-template.ts';
import { shown } from './shown.ts';

const TAGS =
  `a address article aside b bdi bdo blockquote br caption col colgroup dd div dl dt em figcaption figure footer
  h1 h2 h3 h4 h5 h6 header hr i img li main ol p pre s section small span strong sub sup table tbody td tfoot th thead time tr
  u ul`.split(/\s+/);

const OF_ALL = ['class', 'style', 'dir', 'lang', 'title', 'data-label', 'role', 'aria-label', 'aria-hidden'];
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel'],
  img: ['src', 'alt', 'width', 'height'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime'],
};
const LINK = /^(?:https?:\/\/|mailto:|tel:)/i;
const MOST_NESTED = 100;
/** Of one style attribute; a picture may be in it. */
const LONGEST_STYLE = 100_000;

export interface CleanOptions {
  /** Told of each thing that is left out, in a sentence. */
  readonly onDrop?: OnDrop | undefined;
  /** @defaultValue 400000 */
  readonly mostParts?: number;
}

function cleanStyleOf(tag: string, style: string, onDrop: OnDrop | undefined): string {
  const tell = onDrop && ((problem: string) => onDrop(`the style of <${tag}>: ${problem}`));
  if (style.length <= LONGEST_STYLE) return cleanDeclarations(style, tell);
  tell?.('it is too long');
  return '';
}

/** What an attribute may say: itself, less of it, or nothing. */
function cleanValue(tag: string, name: string, value: string, onDrop: OnDrop | undefined): string | undefined {
  if (!OF_ALL.includes(name) && !ATTRIBUTES[tag]?.includes(name)) {
    onDrop?.(`${shown(name)} is not allowed on <${tag}>`);
    return undefined;
  }
  if (name === 'style') return cleanStyleOf(tag, value, onDrop) || undefined;
  if (name === 'src' && !isPicture(value)) {
    onDrop?.(`${PICTURES}; this one is ${shown(value) || 'empty'}`);
    return undefined;
  }
  if (name === 'href' && !LINK.test(value)) {
    onDrop?.(`links lead to https:, http:, mailto: or tel: addresses; this one is ${shown(value) || 'empty'}`);
    return undefined;
  }
  return value;
}

/** A tag with what may stay of it. */
function cleanTag(tagName: string, attributes: Attributes, onDrop: OnDrop | undefined) {
  if (!TAGS.includes(tagName)) {
    onDrop?.(`<${shown(tagName)}> is not allowed`);
    return { tagName, attribs: {} };
  }
  const attribs: Attributes = {};
  for (const [name, value] of Object.entries(attributes)) {
    const kept = cleanValue(tagName, name, value, onDrop);
    if (kept !== undefined) attribs[name] = kept;
  }
  if (tagName === 'img' && attribs.src === undefined) {
    if (attributes.src === undefined) onDrop?.('<img> without src shows nothing');
    // A tag without a name is none that is allowed.
    return { tagName: '', attribs: {} };
  }
  if (attribs.href !== undefined) attribs.rel = 'noopener noreferrer nofollow';
  return { tagName, attribs };
}

/** Tags and texts of one page; the built-in one has 45 of a line. Counted, because a busy machine is nobody's fault. */
const MOST_PARTS = 400_000;
/** Elements in each other: the parser looks through all of them at each tag. */
const MOST_OPEN = 1000;

/** Counts what is parsed, and throws when it is too much. */
function countParts(mostParts: number): (open: number) => void {
  let parts = 0;
  return (open) => {
    parts += 1;
    if (parts > mostParts || open > MOST_OPEN)
      throw refuseTemplate('it makes a page that is too large, or nests too deeply.');
  };
}

/**
 * What of a filled-in template may stay: text, tables, pictures of its own. Nothing that runs, fetches, frames or submits.
 * @throws TemplateRefused for a page that is too much to clean
 */
export function cleanMarkup(html: string, { onDrop, mostParts = MOST_PARTS }: CleanOptions = {}): string {
  const count = countParts(mostParts);
  let nested = 0;
  return sanitizeHtml(html, {
    allowedTags: TAGS,
    allowedAttributes: { ...ATTRIBUTES, '*': OF_ALL } as Record<string, string[]>,
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['data'] },
    allowProtocolRelative: false,
    parseStyleAttributes: false,
    nestingLimit: MOST_NESTED,
    transformTags: { '*': (tag, attributes) => cleanTag(tag, attributes, onDrop) },
    onOpenTag: () => {
      nested += 1;
      count(nested);
      if (nested > MOST_NESTED) onDrop?.(`elements nest deeper than ${MOST_NESTED}`);
    },
    onCloseTag: () => {
      nested -= 1;
      count(nested);
    },
    textFilter: (text) => {
      count(nested);
      return text;
    },
  });
}
