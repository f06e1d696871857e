import type { Market } from './places.ts';

export interface DemoOrganization {
  readonly name: string;
  /** Of its members' addresses: admin@, manager@, rep@, user@. */
  readonly domain: string;
  readonly people: { readonly admin: string; readonly manager: string; readonly rep: string; readonly user: string };
  readonly timezone: string;
  readonly defaultCurrency: string;
  readonly market: Market;
}

export const DEMO_ORGANIZATIONS: readonly DemoOrganization[] = [
  {
    name: 'Acme',
    domain: 'acme.test',
    people: { admin: 'Ada Lindqvist', manager: 'Marcus Webb', rep: 'Rita Alvarez', user: 'Owen Park' },
    timezone: 'America/New_York',
    defaultCurrency: 'USD',
    market: 'america',
  },
  {
    name: 'Globex',
    domain: 'globex.test',
    people: { admin: 'Jutta Brandt', manager: 'Henrik Voss', rep: 'Leila Haddad', user: 'Tom Fuchs' },
    timezone: 'Europe/Berlin',
    defaultCurrency: 'EUR',
    market: 'europe',
  },
];
