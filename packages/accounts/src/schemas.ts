import { type TObject, type TSchema, Type } from '@bottlecrm/core';
import type { AccountSummaryPart } from './account-summary-part.ts';

/** What the registered parts answer together. @throws Error when two of them answer the same property. */
export function accountSummaryResponse(parts: readonly AccountSummaryPart[]): TObject {
  const properties = new Map<string, { readonly part: string; readonly schema: TSchema }>();
  for (const { name, schema } of parts) {
    for (const [property, own] of Object.entries(schema.properties)) {
      const other = properties.get(property);
      if (other) {
        throw new Error(
          `The account summary gets ${property} from ${other.part} and from ${name}: rename one of the two.`,
        );
      }
      properties.set(property, { part: name, schema: own });
    }
  }
  return Type.Object(Object.fromEntries([...properties].map(([property, { schema }]) => [property, schema])), {
    additionalProperties: false,
    title: 'AccountSummaryResponse',
  });
}
