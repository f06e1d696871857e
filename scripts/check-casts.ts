import { globSync, readFileSync, writeFileSync } from 'node:fs';

// Counts type assertions in what ships, without `as const` and names of imports. The number may fall and not grow:
// `node scripts/check-casts.ts --write` keeps a lower one.
const LIMITS = new URL('casts.json', import.meta.url);

/** Returns the code without its comments, and without the text of its strings and templates. */
function codeOnly(source: string): string {
  let code = '';
  let at = 0;
  /** Open braces of each template that the place is in. */
  const templates: number[] = [];
  const skipTemplate = () => {
    while (at < source.length) {
      if (source[at] === '\\') at += 2;
      else if (source[at] === '`') {
        at += 1;
        code += "''";
        return;
      } else if (source.startsWith('${', at)) {
        at += 2;
        templates.push(0);
        code += '(';
        return;
      } else at += 1;
    }
  };
  while (at < source.length) {
    const char = source[at] ?? '';
    const depth = templates.at(-1);
    if (source.startsWith('//', at)) at = (source.indexOf('\n', at) + 1 || source.length + 1) - 1;
    else if (source.startsWith('/*', at)) at = source.indexOf('*/', at) + 2;
    else if (char === "'" || char === '"') {
      let end = at + 1;
      while (source[end] !== char && source[end] !== '\n') end += source[end] === '\\' ? 2 : 1;
      code += "''";
      at = end + 1;
    } else if (char === '`') {
      at += 1;
      skipTemplate();
    } else if (depth !== undefined && char === '}' && depth === 0) {
      templates.pop();
      code += ')';
      at += 1;
      skipTemplate();
    } else {
      if (depth !== undefined && (char === '{' || char === '}'))
        templates[templates.length - 1] = depth + (char === '{' ? 1 : -1);
      code += char;
      at += 1;
    }
  }
  return code;
}

/** Returns how many assertions a source has. */
const castsIn = (source: string): number =>
  codeOnly(source)
    .replace(/^(import|export)\s[^;]*?\bfrom\s*'';?/gms, '')
    // Keys of mapped types.
    .replace(/\[\s*\w+ in [^\]]*?\bas\b/g, '[')
    .match(/\bas\s+(?!const\b)[\w$({[']/g)?.length ?? 0;

const counts = (): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const file of globSync('packages/*/src/**/*.ts')) {
    const name = file.split('/')[1] ?? '';
    found[name] = (found[name] ?? 0) + castsIn(readFileSync(file, 'utf8'));
  }
  return Object.fromEntries(Object.entries(found).sort());
};

const now = counts();
if (process.argv.includes('--list'))
  for (const file of globSync('packages/*/src/**/*.ts')) {
    const count = castsIn(readFileSync(file, 'utf8'));
    if (count > 0) console.log(count, file);
  }
if (process.argv.includes('--write')) writeFileSync(LIMITS, `${JSON.stringify(now, null, 2)}\n`);
const limits: Record<string, number> = JSON.parse(readFileSync(LIMITS, 'utf8'));
for (const [name, count] of Object.entries(now)) {
  const limit = limits[name] ?? 0;
  if (count > limit) {
    process.exitCode = 1;
    console.error(
      `packages/${name} has ${count} type assertions, and at most ${limit} are allowed: derive the type instead.`,
    );
  } else if (count < limit)
    console.log(`packages/${name} has ${count} type assertions, fewer than ${limit}: keep it with --write.`);
}
console.log(`${Object.values(now).reduce((sum, one) => sum + one, 0)} type assertions.`);
