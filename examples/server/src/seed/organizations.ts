import type { DemoAccount } from '@bottlecrm/core';
import type { Market } from './places.ts';

export interface DemoOrganization {
  readonly name: string;
  /** Of its members' addresses: admin@, manager@, rep@, user@. */
  readonly domain: string;
  readonly people: { readonly admin: string; readonly manager: string; readonly rep: string; readonly user: string };
  readonly timezone: string;
  readonly defaultCurrency: string;
  readonly market: Market;
  readonly letterhead: Letterhead;
}

/** Who the organization is on its invoices, and in which colours. */
export interface Letterhead {
  readonly companyName: string;
  readonly addressLine: string;
  readonly city: string;
  readonly state: string | null;
  readonly postcode: string;
  readonly country: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly taxId: string;
  readonly primaryColor: string;
  readonly secondaryColor: string;
  readonly footer: string;
}

export const DEMO_ORGANIZATIONS: readonly DemoOrganization[] = [
  {
    name: 'Acme',
    domain: 'acme.test',
    people: { admin: 'Ada Lindqvist', manager: 'Marcus Webb', rep: 'Rita Alvarez', user: 'Owen Park' },
    timezone: 'America/New_York',
    defaultCurrency: 'USD',
    market: 'america',
    letterhead: {
      companyName: 'Acme Business Software, Inc.',
      addressLine: '410 Second Avenue',
      city: 'New York',
      state: 'NY',
      postcode: '10010',
      country: 'US',
      phone: '+1 212 555 0100',
      email: 'billing@acme.test',
      website: 'https://www.acme.test',
      taxId: 'EIN 00-0000001',
      primaryColor: '#0F766E',
      secondaryColor: '#475569',
      footer: 'Acme Business Software, Inc. · Demo Bank, routing 000000000, account 0000000001',
    },
  },
  {
    name: 'Globex',
    domain: 'globex.test',
    people: { admin: 'Jutta Brandt', manager: 'Henrik Voss', rep: 'Leila Haddad', user: 'Tom Fuchs' },
    timezone: 'Europe/Berlin',
    defaultCurrency: 'EUR',
    market: 'europe',
    letterhead: {
      companyName: 'Globex Systeme GmbH',
      addressLine: 'Lindenallee 12',
      city: 'Berlin',
      state: null,
      postcode: '10115',
      country: 'DE',
      phone: '+49 30 23125 100',
      email: 'rechnung@globex.test',
      website: 'https://www.globex.test',
      taxId: 'DE 000000000',
      primaryColor: '#9A3412',
      secondaryColor: '#57534E',
      footer: 'Globex Systeme GmbH · Demo Bank · IBAN DE00 0000 0000 0000 0000 00',
    },
  },
];

/** Who may be signed in as in development. */
export const demoAccounts = (): DemoAccount[] =>
  DEMO_ORGANIZATIONS.flatMap(({ name, domain, people }) =>
    Object.entries(people).map(([role, person]) => ({
      email: `${role}@${domain}`,
      about: `${person}, ${role} of ${name}`,
    })),
  );
