import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const starter = join(import.meta.dirname, '../../examples/plugin-starter');
const readme = readFileSync(join(starter, 'README.md'), 'utf8');

describe('the README of the plugin starter', () => {
  const excerpts = [...readme.matchAll(/^```ts\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)];

  it('shows code that the starter runs', () => {
    expect(excerpts.length).toBeGreaterThan(5);
    const gone = excerpts.filter(([, file = '', code = '']) => {
      return !readFileSync(join(starter, file), 'utf8').includes(code);
    });
    expect(gone.map(([, file, code]) => `${file}: ${code}`)).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((\.[^)#]+)/g)].map(([, file = '']) => file);
    expect(links.filter((file) => !existsSync(join(starter, file)))).toEqual([]);
  });
});
