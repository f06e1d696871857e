import { type Company, slug } from './companies.ts';
import { anotherLine } from './places.ts';
import { FIRST_NAMES, JOBS, LAST_NAMES } from './words.ts';
import type { World } from './world.ts';

export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly title: string;
  readonly department: string;
  readonly linkedinUrl: string | null;
}

/** Somebody at a company, with an address that nobody else has. */
export function createPerson({ random, taken }: World, { domain, place }: Company): Person {
  for (;;) {
    const firstName = random.pick(FIRST_NAMES);
    const lastName = random.pick(LAST_NAMES);
    const handle = `${slug(firstName)}.${slug(lastName)}`;
    const email = `${handle}@${domain}`;
    if (taken.has(email)) continue;
    taken.add(email);
    const linkedinUrl = random.chance(0.4) ? `https://www.linkedin.com/in/${handle.replace('.', '-')}-demo` : null;
    return { firstName, lastName, email, phone: anotherLine(random, place), ...random.pick(JOBS), linkedinUrl };
  }
}
