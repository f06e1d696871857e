import { find, type Run } from './run.ts';
import { type Schema, settled, typeOf } from './schema.ts';

/** Pointers of the texts of a body that say nothing of what they take. */
function openTexts(given: Schema, pointer = ''): string[] {
  const schema = settled(given);
  if (typeOf(schema) === 'array' && schema.items) return openTexts(schema.items, `${pointer}/0`);
  if (typeOf(schema) === 'object')
    return Object.entries(schema.properties ?? {}).flatMap(([name, part]) => openTexts(part, `${pointer}/${name}`));
  const { enum: choices, format, pattern, contentMediaType } = schema;
  const isOpen = !(choices || format || pattern || contentMediaType || 'const' in schema);
  return typeOf(schema) === 'string' && isOpen ? [pointer] : [];
}

/** Every text that a write takes is one line, or says that it may be many. */
export function checkTexts(run: Run): void {
  for (const operation of run.operations) {
    const { body } = operation.schema;
    if (!body || operation.verb === 'query') continue;
    const open = openTexts(body as Schema);
    if (open.length > 0) find(run, 'TEXT_WITHOUT_RULE', operation, `${open.join(', ')}: use Line, or multiline text.`);
  }
}
