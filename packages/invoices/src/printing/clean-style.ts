import postcss, { type AtRule, CssSyntaxError, type Declaration, type Root, type Rule } from 'postcss';

/** The element that a document is in: styles of a template reach nothing else. */
export const SHEET = '.document-sheet';

const DATA_IMAGE = /url\(\s*(["']?)data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=]+\1\s*\)/gi;
/** Whatever names something to load, or could once unescaped. */
const LOADS = /\\|url|image|src\s*\(|element\s*\(|paint\s*\(|expression|javascript:|@import/i;
const WRAPPERS: ReadonlySet<string> = new Set(['media', 'supports', 'page']);
const POSITIONS: ReadonlySet<string> = new Set(['static', 'relative', 'absolute']);

function isHarmless({ prop, value }: Declaration): boolean {
  const property = prop.toLowerCase();
  if (/[\\<]/.test(prop) || property === 'behavior' || property === '-moz-binding') return false;
  if (property === 'position' && !POSITIONS.has(value.trim().toLowerCase())) return false;
  return !value.includes('<') && !LOADS.test(value.replace(DATA_IMAGE, ''));
}

/** `h1` → `.document-sheet h1`; undefined for what would reach beside the sheet. */
function scoped(selector: string): string | undefined {
  const text = selector.trim();
  if (/^(html|body|:root)$/i.test(text)) return SHEET;
  return text === '' || /^[>+~|]|[\\<&@]/.test(text) ? undefined : `${SHEET} ${text}`;
}

function cleanRule(rule: Rule): void {
  const selectors = rule.parent?.type === 'rule' ? [] : rule.selectors.map(scoped).filter((one) => one !== undefined);
  if (selectors.length === 0) rule.remove();
  else rule.selectors = selectors;
}

function cleanAtRule(rule: AtRule): void {
  if (!rule.nodes || !WRAPPERS.has(rule.name.toLowerCase()) || /[\\<]/.test(rule.params)) rule.remove();
}

function parsed(css: string): Root | undefined {
  try {
    return postcss.parse(css);
  } catch (error) {
    if (error instanceof CssSyntaxError) return undefined;
    throw error;
  }
}

/** A template's style sheet, without what loads anything or reaches outside of the document. What cannot be read is left out. */
export function cleanStyle(css: string): string {
  const root = parsed(css);
  if (!root) return '';
  root.walkComments((comment) => void comment.remove());
  root.walkAtRules(cleanAtRule);
  root.walkDecls((one) => void (isHarmless(one) || one.remove()));
  root.walkRules(cleanRule);
  return root.toString().replaceAll('<', '');
}

/** The same for a style attribute. */
export function cleanDeclarations(style: string): string {
  const root = parsed(style);
  if (!root) return '';
  const kept = root.nodes.filter((node): node is Declaration => node.type === 'decl').filter(isHarmless);
  return kept.map(({ prop, value }) => `${prop}:${value}`).join(';');
}
