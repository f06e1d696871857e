import postcss, { type AtRule, type ChildNode, CssSyntaxError, type Declaration, type Root, type Rule } from 'postcss';
import { isPicture, PICTURES } from './picture.ts';
import { shown } from './shown.ts';

/** The element that a document is in: styles of a template reach nothing else. */
export const SHEET = '.document-sheet';

/** Told of what is left out, in a sentence. */
export type OnDrop = (problem: string) => void;

const DATA_URL = /url\(\s*(["']?)(data:[a-z0-9+/=;:,]+)\1\s*\)/gi;
/** Whatever names something to load, or could once unescaped. */
const LOADS = /\\|url|image|src\s*\(|element\s*\(|paint\s*\(|expression|javascript:|@import/i;
const WRAPPERS: ReadonlySet<string> = new Set(['media', 'supports', 'page']);
/** Of wrappers in each other. */
const MOST_NESTED = 10;
const POSITIONS: ReadonlySet<string> = new Set(['static', 'relative', 'absolute']);

/** Why a declaration cannot stay; undefined when it can. */
function declarationProblem({ prop, value }: Declaration): string | undefined {
  const property = prop.toLowerCase();
  if (/[\\<]/.test(prop) || /[\\<]/.test(value)) return 'has \\ or <; write the characters themselves';
  if (property === 'behavior' || property === '-moz-binding') return 'is not allowed';
  if (property === 'position' && !POSITIONS.has(value.trim().toLowerCase()))
    return `is not allowed; positions are ${[...POSITIONS].join(', ')}`;
  const rest = value.replace(DATA_URL, (all, _quote, url: string) => (isPicture(url) ? '' : all));
  return LOADS.test(rest) ? `names something to load; ${PICTURES}` : undefined;
}

/** `h1` → `.document-sheet h1`; undefined for what would reach beside the sheet. */
function scoped(selector: string): string | undefined {
  const text = selector.trim();
  if (/^(html|body|:root)$/i.test(text)) return SHEET;
  return text === '' || /^[>+~|]|[\\<&@]/.test(text) ? undefined : `${SHEET} ${text}`;
}

/** Tells of a part of a style sheet. */
type Tell = (node: ChildNode, what: string, problem: string) => void;

function keepDeclaration(declaration: Declaration, tell: Tell): boolean {
  const problem = declarationProblem(declaration);
  if (problem !== undefined) tell(declaration, `${declaration.prop}: ${declaration.value}`, problem);
  return problem === undefined;
}

/** Whether something may stay inside of a rule. */
function isKept(node: ChildNode, tell: Tell): node is Declaration {
  if (node.type === 'decl') return keepDeclaration(node, tell);
  if (node.type !== 'comment')
    tell(node, node.type === 'rule' ? node.selector : `@${node.name}`, 'is no declaration; rules do not nest');
  return false;
}

function keepRule(rule: Rule, tell: Tell): boolean {
  const kept = rule.selectors.flatMap((selector) => {
    const inside = scoped(selector);
    if (inside === undefined) tell(rule, selector, 'reaches outside of the document');
    return inside ?? [];
  });
  if (kept.length === 0) return false;
  rule.selectors = kept;
  rule.nodes = rule.nodes.filter((node) => isKept(node, tell));
  return true;
}

function atRuleProblem({ nodes, name, params }: AtRule, nested: number): string | undefined {
  if (!nodes || !WRAPPERS.has(name.toLowerCase())) return 'is not allowed';
  if (/[\\<]/.test(params)) return 'has \\ or <';
  return nested >= MOST_NESTED ? `is inside of more than ${MOST_NESTED}` : undefined;
}

function keepAtRule(rule: AtRule, tell: Tell, nested: number): boolean {
  const problem = atRuleProblem(rule, nested);
  if (problem !== undefined) {
    tell(rule, `@${rule.name} ${rule.params}`, problem);
    return false;
  }
  rule.nodes = rule.nodes?.filter((node) => keep(node, tell, nested + 1));
  return true;
}

function keep(node: ChildNode, tell: Tell, nested = 0): boolean {
  if (node.type === 'decl') return keepDeclaration(node, tell);
  if (node.type === 'rule') return keepRule(node, tell);
  return node.type === 'atrule' && keepAtRule(node, tell, nested);
}

function parsed(css: string, onDrop: OnDrop | undefined): Root | undefined {
  try {
    return postcss.parse(css);
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    onDrop?.(`line ${error.line ?? 1}: this is no CSS: ${shown(error.reason)}`);
    return undefined;
  }
}

/** A template's style sheet, without what loads anything or reaches outside of the document. What cannot be read is left out. */
export function cleanStyle(css: string, onDrop?: OnDrop): string {
  const root = parsed(css, onDrop);
  if (!root) return '';
  const tell: Tell = (node, what, problem) =>
    onDrop?.(`line ${node.source?.start?.line ?? 1}: ${shown(what)} ${problem}`);
  root.nodes = root.nodes.filter((node) => keep(node, tell));
  return root.toString().replaceAll('<', '');
}

/** The same for a style attribute. */
export function cleanDeclarations(style: string, onDrop?: OnDrop): string {
  const root = parsed(style, onDrop);
  if (!root) return '';
  const tell: Tell = (_node, what, problem) => onDrop?.(`${shown(what)} ${problem}`);
  return root.nodes
    .filter((node) => isKept(node, tell))
    .map(({ prop, value, important }) => `${prop}:${value}${important ? ' !important' : ''}`)
    .join(';');
}
