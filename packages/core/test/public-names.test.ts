import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../src');
const REEXPORT = /export (?:type )?\{([^}]*)\} from '(\.[^']+)';/g;
const NAMESPACE = /export \* as \w+ from '(\.[^']+)';/g;

interface PublicName {
  readonly name: string;
  readonly file: string;
}

/** Every public name with the file that declares it. */
function publicNames(entry: string): PublicName[] {
  const source = readFileSync(join(src, entry), 'utf8');
  const at = (from: string) => join(dirname(entry), from);
  const own = [...source.matchAll(REEXPORT)].flatMap(([, names = '', from = '']) =>
    names
      .split(',')
      .map((name) => name.trim().replace(/^type | as .*$/g, ''))
      .filter((name) => name !== '')
      .map((name) => ({ name, file: at(from) })),
  );
  return [...own, ...[...source.matchAll(NAMESPACE)].flatMap(([, from = '']) => publicNames(at(from)))];
}

/** Whether a docstring stands right above the declaration of a name; of an overloaded function, above the first. */
function hasDocstring({ file, name }: PublicName): boolean {
  const source = readFileSync(join(src, file), 'utf8');
  const kinds = 'function\\*?|class|const|interface|type';
  const declared = new RegExp(`^export (?:async )?(?:abstract )?(?:${kinds}) ${name}\\b`, 'm').exec(source);
  if (!declared) throw new Error(`${file} does not declare ${name} itself: export it from the file that does.`);
  return /\*\/\s*(?:\/\/[^\n]*\s*)?$/.test(source.slice(0, declared.index));
}

test.for(['index.ts', 'internal.ts'])('every public name of %s has its docstring', (entry) => {
  const names = publicNames(entry);
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((one) => !hasDocstring(one))).toEqual([]);
});
