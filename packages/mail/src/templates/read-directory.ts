import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MailTemplate } from '../contributions.ts';

type Parts = { -readonly [K in keyof MailTemplate]?: MailTemplate[K] };
const FILE = /^([a-z0-9-]+)\.(subject|preheader|html|text)\.liquid$/;

/** The templates of a folder by name: `core/magic-link.html.liquid`. Read once, at start. */
export function readTemplateDirectory(directory: string): Record<string, Parts> {
  const found: Record<string, Parts> = {};
  for (const folder of readdirSync(directory, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    for (const file of readdirSync(join(directory, folder.name))) {
      const [, name, part] = FILE.exec(file) ?? [];
      if (!file.endsWith('.liquid')) continue;
      if (!name || !part)
        throw new Error(
          `${join(directory, folder.name, file)}: name it <name>.subject.liquid, .preheader.liquid, .html.liquid or .text.liquid.`,
        );
      const source = readFileSync(join(directory, folder.name, file), 'utf8');
      found[`${folder.name}/${name}`] = { ...found[`${folder.name}/${name}`], [part]: source.trimEnd() };
    }
  }
  return found;
}
