import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../src');
const REEXPORT = /export (?:type )?\{([^}]*)\} from '(\.[^']+)';/g;

/** Every public name with the file that declares it. */
function publicNames(entry: string): { name: string; file: string }[] {
  return [...readFileSync(join(src, entry), 'utf8').matchAll(REEXPORT)].flatMap(([, names = '', file = '']) =>
    names
      .split(',')
      .map((name) =>
        name
          .trim()
          .replace(/^type /, '')
          .replace(/ as .*$/, ''),
      )
      .filter((name) => name !== '')
      .map((name) => ({ name, file })),
  );
}

/** Whether a docstring stands right above the declaration of a name; of an overloaded function, above the first. */
function hasDocstring(file: string, name: string): boolean {
  const source = readFileSync(join(src, file), 'utf8');
  const declared = new RegExp(
    `^export (?:declare )?(?:async )?(?:abstract )?(?:function\\*?|class|const|interface|type) ${name}\\b`,
    'm',
  ).exec(source);
  if (!declared) throw new Error(`${file} does not declare ${name} itself: export it from the file that does.`);
  return /\*\/\s*(?:\/\/[^\n]*\s*)?$/.test(source.slice(0, declared.index));
}

test.for(['index.ts', 'internal.ts'])('every public name of %s has its docstring', (entry) => {
  const names = publicNames(entry);
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter(({ name, file }) => !hasDocstring(file, name))).toEqual([]);
});
