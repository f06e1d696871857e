import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '../.vitepress/config.ts';

const docs = join(import.meta.dirname, '..');
const folders = ['', 'concepts', 'guides', 'packages', 'reference', 'decisions'];
const pages = folders.flatMap((folder) =>
  readdirSync(join(docs, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);
const textOf = (page: string): string => readFileSync(join(docs, page), 'utf8');

interface Item {
  readonly link?: string;
  readonly items?: readonly Item[];
}
const linksOf = (items: readonly Item[]): string[] =>
  items.flatMap(({ link, items: below = [] }) => [...(link ? [link] : []), ...linksOf(below)]);

describe.each(pages)('%s', (page) => {
  it('includes code that is there', () => {
    const missing = [...textOf(page).matchAll(/^<<< @\/([^#{\s]+)(?:#([\w-]+))?/gm)].flatMap(
      ([, file = '', region]) => {
        if (!existsSync(join(docs, file))) return [file];
        const source = textOf(file);
        const whole = !region || (source.includes(`#region ${region}\n`) && source.includes(`#endregion ${region}\n`));
        return whole ? [] : [`${file}#${region}`];
      },
    );
    expect(missing).toEqual([]);
  });

  it('shows no TypeScript that does not run', () => {
    expect(textOf(page)).not.toMatch(/^```(ts|typescript|js|javascript)\b/m);
  });

  it('has no braces that the site takes for its own', () => {
    // Vue fills in what is between two braces, but for blocks; a name that it does not know leaves the page empty.
    const prose = textOf(page).replace(/^(```+)[\s\S]*?^\1/gm, '');
    expect(prose.match(/\{\{.*/g) ?? []).toEqual([]);
  });

  it('links to headings that are there', () => {
    const broken = [...textOf(page).matchAll(/\]\((\.{1,2}\/[^)#]+\.md|)#([\w-]+)\)/g)].flatMap(
      ([, file = '', anchor = '']) => {
        const target = file === '' ? page : join(page, '..', file);
        const headings = [...textOf(target).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => slugOf(title));
        return headings.includes(anchor) || textOf(target).includes(`{#${anchor}}`) ? [] : [`${file}#${anchor}`];
      },
    );
    expect(broken).toEqual([]);
  });
});

const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[`’'.,]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

it('the navigation names every page', () => {
  const linked = linksOf((config.themeConfig?.sidebar ?? []) as Item[]).map((link) => `${link.slice(1)}.md`);
  expect(linked.sort()).toEqual(pages.filter((page) => page !== 'index.md' && page !== 'README.md').sort());
});
