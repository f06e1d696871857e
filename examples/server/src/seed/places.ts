import type { Random } from './random.ts';

/** A place, with telephone numbers that its country keeps for fiction, so that no real line is ever called. */
export interface Place {
  readonly city: string;
  readonly state: string | null;
  readonly country: string;
  readonly currency: string;
  readonly street: string;
  readonly postcode: string;
  readonly phone: string;
}

interface Country {
  readonly code: string;
  readonly currency: string;
  /** City, state or null, postcode with # for a digit, telephone number with # for a digit. */
  readonly cities: readonly (readonly [string, string | null, string, string])[];
  readonly streets: readonly string[];
  readonly numberFirst: boolean;
}

const UNITED_STATES: Country = {
  code: 'US',
  currency: 'USD',
  cities: [
    ['New York', 'NY', '100##', '+1 212 555 01##'],
    ['Boston', 'MA', '021##', '+1 617 555 01##'],
    ['Chicago', 'IL', '606##', '+1 312 555 01##'],
    ['Denver', 'CO', '802##', '+1 303 555 01##'],
    ['Austin', 'TX', '787##', '+1 512 555 01##'],
    ['Seattle', 'WA', '981##', '+1 206 555 01##'],
    ['Atlanta', 'GA', '303##', '+1 404 555 01##'],
    ['San Francisco', 'CA', '941##', '+1 415 555 01##'],
    ['Minneapolis', 'MN', '554##', '+1 612 555 01##'],
    ['Portland', 'OR', '972##', '+1 503 555 01##'],
  ],
  streets: ['Main Street', 'Oak Avenue', 'Market Street', 'Washington Boulevard', 'Lake Drive', 'Second Avenue'],
  numberFirst: true,
};

const CANADA: Country = {
  code: 'CA',
  currency: 'CAD',
  cities: [
    ['Toronto', 'ON', 'M5V 2T#', '+1 416 555 01##'],
    ['Vancouver', 'BC', 'V6B 1A#', '+1 604 555 01##'],
    ['Montreal', 'QC', 'H3B 2Y#', '+1 514 555 01##'],
  ],
  streets: ['King Street', 'Queen Street', 'Bay Street', 'Granville Street'],
  numberFirst: true,
};

const UNITED_KINGDOM: Country = {
  code: 'GB',
  currency: 'GBP',
  cities: [
    ['London', null, 'EC2A #NH', '+44 20 7946 0###'],
    ['Manchester', null, 'M2 #EF', '+44 161 496 0###'],
    ['Edinburgh', null, 'EH1 #AB', '+44 131 496 0###'],
    ['Bristol', null, 'BS1 #TR', '+44 117 496 0###'],
  ],
  streets: ['High Street', 'Station Road', 'Church Lane', 'Victoria Street', 'Mill Lane'],
  numberFirst: true,
};

const GERMANY: Country = {
  code: 'DE',
  currency: 'EUR',
  cities: [
    ['Berlin', null, '101##', '+49 30 23125 ###'],
    ['Hamburg', null, '200##', '+49 40 66969 ###'],
    ['München', null, '803##', '+49 89 99998 ###'],
    ['Köln', null, '506##', '+49 221 4710 ###'],
    ['Frankfurt am Main', null, '603##', '+49 69 90009 ###'],
  ],
  streets: ['Hauptstraße', 'Bahnhofstraße', 'Gartenweg', 'Lindenallee', 'Schulstraße'],
  numberFirst: false,
};

const FRANCE: Country = {
  code: 'FR',
  currency: 'EUR',
  cities: [
    ['Paris', null, '7500#', '+33 1 99 00 ## ##'],
    ['Lyon', null, '6900#', '+33 4 65 71 ## ##'],
    ['Nantes', null, '4400#', '+33 2 61 91 ## ##'],
  ],
  streets: ['rue de la République', 'avenue Victor Hugo', 'rue des Écoles', 'place du Marché'],
  numberFirst: true,
};

const AUSTRALIA: Country = {
  code: 'AU',
  currency: 'AUD',
  cities: [
    ['Sydney', 'NSW', '20##', '+61 2 5550 ####'],
    ['Melbourne', 'VIC', '30##', '+61 3 5550 ####'],
    ['Brisbane', 'QLD', '40##', '+61 7 5550 ####'],
  ],
  streets: ['George Street', 'Collins Street', 'Park Road', 'Beach Parade'],
  numberFirst: true,
};

/** Where an organization's customers are: a country as often as it is written. */
export const MARKETS = {
  america: [UNITED_STATES, UNITED_STATES, UNITED_STATES, UNITED_STATES, CANADA, UNITED_KINGDOM, AUSTRALIA],
  europe: [GERMANY, GERMANY, GERMANY, UNITED_KINGDOM, UNITED_KINGDOM, FRANCE, UNITED_STATES],
} as const satisfies Record<string, readonly Country[]>;

export type Market = keyof typeof MARKETS;

const digits = (random: Random, pattern: string): string => pattern.replaceAll('#', () => String(random.between(0, 9)));

export function createPlace(random: Random, market: Market): Place {
  const { code, currency, cities, streets, numberFirst } = random.pick<Country>(MARKETS[market]);
  const [city, state, postcode, phone] = random.pick(cities);
  const street = random.pick(streets);
  const number = random.between(1, 180);
  return {
    city,
    state,
    country: code,
    currency,
    street: numberFirst ? `${number} ${street}` : `${street} ${number}`,
    postcode: digits(random, postcode),
    phone: digits(random, phone),
  };
}

/** Another line at the same place. */
export const anotherLine = (random: Random, place: Place): string => {
  const patterns = Object.values(MARKETS).flatMap((countries: readonly Country[]) =>
    countries.flatMap((one) => one.cities),
  );
  const pattern = patterns.find(([city]) => city === place.city)?.[3];
  return pattern ? digits(random, pattern) : place.phone;
};

/** The number as core stores it beside what was typed. */
export const e164 = (phone: string): string => `+${phone.replaceAll(/\D/g, '')}`;

/** The columns of an address. */
export const addressOf = ({ street, city, state, postcode, country }: Place) => ({
  address_line: street,
  city,
  state,
  postcode,
  country,
});
