/** ISO 4217 by the decimals of the minor unit; 2 where the standard gives none, as for gold. @see https://www.iso.org/iso-4217-currency-codes.html */
const BY_DIGITS: Readonly<Record<number, string>> = {
  0: `BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF`,
  2: `
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE
    CHF CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD
    HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU
    MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG
    SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST
    XAD XAG XAU XBA XBB XBC XBD XCD XCG XDR XPD XPT XSU XTS XUA XXX YER ZAR ZMW ZWG
  `,
  3: `BHD IQD JOD KWD LYD OMR TND`,
  4: `CLF UYW`,
};

const digitsOf: ReadonlyMap<string, number> = new Map(
  Object.entries(BY_DIGITS).flatMap(([digits, codes]) =>
    codes
      .trim()
      .split(/\s+/)
      .map((code) => [code, Number(digits)] as const),
  ),
);

/** ISO 4217's current list in order, with ANG, BGN and CUC, whose documents may still be corrected. */
export const CURRENCIES: readonly string[] = [...digitsOf.keys()].sort();

/** Returns how many decimals the currency's smallest amount has: 2 for USD, 0 for JPY, 3 for KWD, 4 for CLF. */
export const minorUnitDigits = (currency: string): number => digitsOf.get(currency) ?? 2;
