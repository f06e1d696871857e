import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedBlocks } from './references.ts';

const docs = join(import.meta.dirname, '..');

export interface GeneratedPage {
  readonly page: string;
  readonly committed: string;
  readonly generated: string;
}

/** Puts a block between its two marks. */
function withBlock(source: string, page: string, name: string, block: string): string {
  const [begin, end] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
  const [from, to] = [source.indexOf(begin), source.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page} has no place for "${name}": ${begin} … ${end}`);
  return `${source.slice(0, from + begin.length)}\n\n${block}\n\n${source.slice(to)}`;
}

/** Every page with generated parts, as it is and as the code says it shall be. */
export async function generatedPages(): Promise<GeneratedPage[]> {
  return Object.entries(await generatedBlocks()).map(([page, blocks]) => {
    const committed = readFileSync(join(docs, page), 'utf8');
    const generated = Object.entries(blocks).reduce(
      (source, [name, block]) => withBlock(source, page, name, block),
      committed,
    );
    return { page, committed, generated };
  });
}

if (import.meta.main) {
  for (const { page, committed, generated } of await generatedPages()) {
    if (committed === generated) continue;
    writeFileSync(join(docs, page), generated);
    console.log(`Wrote docs/${page}.`);
  }
}
