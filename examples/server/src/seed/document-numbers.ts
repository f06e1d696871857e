import { type Ctx, nextDocumentNumber } from '@bottlecrm/core';
import { dateOf } from './calendar.ts';

const PREFIXES = { invoice: 'INV', estimate: 'EST' } as const;

/** Numbers by id, in the order in which the documents were made: the next one that somebody makes goes on from them. */
export async function numberDocuments(
  ctx: Ctx,
  kind: keyof typeof PREFIXES,
  documents: readonly { readonly id: string; readonly createdAt: Date }[],
): Promise<ReadonlyMap<string, string>> {
  const numbers = new Map<string, string>();
  for (const { id, createdAt } of documents.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime())) {
    const year = dateOf(createdAt).slice(0, 4);
    const counter = await nextDocumentNumber(ctx, kind, year);
    numbers.set(id, `${PREFIXES[kind]}-${year}-${String(counter).padStart(4, '0')}`);
  }
  return numbers;
}
