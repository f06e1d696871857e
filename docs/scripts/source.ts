import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A member of an interface, as its source says it. */
export interface Member {
  readonly name: string;
  readonly optional: boolean;
  readonly type: string;
  readonly text: string;
  readonly defaultValue: string;
  /** Error codes that it throws. */
  readonly throws: readonly string[];
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

type Comment = Pick<Member, 'text' | 'defaultValue' | 'throws'>;

function commentOf(block: string): Comment {
  const lines = block
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .join(' ')
    .trim();
  const [text = '', ...tags] = lines.split(/\s(?=@\w+)|^(?=@\w+)/);
  const tag = [text, ...tags].find((part) => part.startsWith('@defaultValue')) ?? '';
  const sentences = text.startsWith('@') ? '' : text;
  const throws = [...lines.matchAll(/\{([A-Z_]+)\}/g)].map(([, found = '']) => found);
  return { text: sentences.trim(), defaultValue: tag.replace('@defaultValue', '').trim(), throws };
}

function bodyOf(source: string, head: RegExp, what: string): string {
  const found = head.exec(source);
  if (!found) throw new Error(`There is no ${what}: correct docs/scripts.`);
  const start = source.indexOf('\n', found.index + found[0].length);
  return source.slice(start, source.indexOf('\n}', start) + 1);
}

const MEMBER =
  /(?:^ {2}(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\n)?^ {2}(?:readonly )?(\w+)(\??)(?:: ([\s\S]*?)|((?:<[^>]*>)?\([\s\S]*?\): [\s\S]*?));$/gm;

/** The members of an interface with their comments. */
export function interfaceMembers(file: string, name: string): Member[] {
  const body = bodyOf(read(file), new RegExp(`export interface ${name}\\b[^{]*\\{`), `interface ${name} in ${file}`);
  return [...body.matchAll(MEMBER)].map(([, comment, member = '', mark, type, signature]) => ({
    name: member,
    optional: mark === '?',
    type: (type ?? signature ?? '').replace(/\s+/g, ' '),
    ...commentOf(comment ?? ''),
  }));
}

/** The comments of the members of `export const <name> = {`, or of `export class <name>`. */
export function memberComments(file: string, name: string): ReadonlyMap<string, string> {
  const body = bodyOf(read(file), new RegExp(`export (const ${name} = \\{|class ${name}\\b[^{]*\\{)`), name);
  const found = body.matchAll(/^ {2}(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\n {2}(?:readonly )?(\w+)/gm);
  return new Map([...found].map(([, comment = '', member = '']) => [member, commentOf(comment).text]));
}

/** What `pattern` captures in the sources below a directory, sorted, each once. Tests throw what they like. */
export function codesIn(directory: string, pattern: RegExp): string[] {
  const files = readdirSync(join(root, directory), { recursive: true, encoding: 'utf8' });
  const shipped = files.filter((file) => file.endsWith('.ts') && !/(^|[\\/])test[\\/]/.test(file));
  const sources = shipped.map((file) => read(join(directory, file)));
  return [...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, found = '']) => found)))].sort();
}
