import { INDUSTRIES, type Industry } from '@bottlecrm/accounts';
import { createPlace, type Place } from './places.ts';
import { KINDS, STEMS } from './words.ts';
import type { World } from './world.ts';

export interface Company {
  readonly name: string;
  /** Under a top-level domain that is kept for examples. @see https://www.rfc-editor.org/rfc/rfc2606 */
  readonly domain: string;
  readonly industry: Industry;
  readonly place: Place;
}

export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** A company whose name no other record of the organization has. */
export function createCompany({ random, market, taken }: World): Company {
  for (;;) {
    const industry = random.pick(INDUSTRIES);
    const name = `${random.pick(STEMS)} ${random.pick(KINDS[industry])}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return { name, domain: `${slug(name)}.example`, industry, place: createPlace(random, market) };
  }
}
