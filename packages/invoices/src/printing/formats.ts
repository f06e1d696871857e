const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'ckb', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);
const MOST_DECIMALS = 4;

/** How a language writes money, numbers and days. Money and numbers are decimal strings and never become floats. */
export interface Formats {
  /** BCP 47, as the runtime knows it. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  money(amount: string): string;
  number(value: string): string;
  /** `2026-01-31` → `January 31, 2026` */
  date(day: string): string;
}

const known = (locale: string): string => {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
};

/** Decimals that are not 0 are shown even below the currency's minor unit: a price of 0.0125 is not 0.01. */
function decimalsOf(amount: string, least: number): number {
  const [, decimals = ''] = amount.split('.');
  return Math.max(least, decimals.replace(/0+$/, '').length);
}

/** Returns the decimals that the runtime gives a currency; its list is not ISO 4217's, which core has and threads do not load. */
const decimalsOfRuntime = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** `digits` are the decimals of the currency's minor unit. */
export function formatsOf(language: string, currency: string, digits = decimalsOfRuntime(currency)): Formats {
  const locale = known(language);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  // Making one takes longer than using it.
  const money = new Map<number, Intl.NumberFormat>();
  const moneyWith = (decimals: number): Intl.NumberFormat => {
    const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const format = money.get(decimals) ?? new Intl.NumberFormat(locale, { style: 'currency', currency, ...options });
    money.set(decimals, format);
    return format;
  };
  return {
    locale,
    direction: RIGHT_TO_LEFT.has(new Intl.Locale(locale).language) ? 'rtl' : 'ltr',
    money: (amount) => {
      const decimals = Math.min(Math.max(digits, MOST_DECIMALS), decimalsOf(amount, digits));
      // A minus sign, where the language would put a hyphen.
      return moneyWith(decimals)
        .format(amount as `${number}`)
        .replace('-', '−');
    },
    number: (value) => number.format(value as `${number}`),
    date: (text) => day.format(new Date(`${text}T00:00:00Z`)),
  };
}
