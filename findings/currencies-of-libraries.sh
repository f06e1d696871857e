#!/usr/bin/env bash
# currency-codes 2.2.0 and @dinero.js/currencies 2.0.0-alpha.15: the lists that money libraries bring, beside ISO 4217 of 2026.
# - Curacao's XCG (since March 2025) is in neither list. currency-codes, whose data is of June 2024, still answers ANG for the country.
# - Bulgaria pays in EUR since January 2026; currency-codes answers BGN.
# - @dinero.js/currencies lacks Sierra Leone's SLE and Zimbabwe's ZWG and keeps SLL, ZWL and HRK, which ended in 2023 and 2024.
# - Madagascar and Mauritania: ISO 4217 gives two decimals, currency-codes too; @dinero.js/currencies gives base 5 with exponent 1,
#   so an amount in "cents" of one is another amount in the other.
# For users: take the list and the minor units from ISO 4217's own tables, never from what a library or runtime knows.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund currency-codes@2.2.0 @dinero.js/currencies@2.0.0-alpha.15
cat >run.cjs <<'JS'
const codes = require('currency-codes');
const dinero = require('@dinero.js/currencies');
console.log(`currency-codes of ${codes.publishDate}`);
for (const country of ['Curaçao', 'Bulgaria', 'Croatia']) console.log(`${country}: ${codes.country(country).map(({ code }) => code)}`);
for (const code of ['XCG', 'SLE', 'SLL', 'ZWG', 'ZWL', 'HRK', 'MGA', 'MRU', 'CLF', 'ISK']) {
  const { base, exponent } = dinero[code] ?? {};
  console.log(`${code}: currency-codes ${codes.code(code)?.digits ?? 'none'}, dinero ${dinero[code] ? `${base}^${exponent}` : 'none'}`);
}
JS
seen=$(node run.cjs)
expected=$(cat <<'SEEN'
currency-codes of 2024-06-25
Curaçao: ANG
Bulgaria: BGN
Croatia: EUR
XCG: currency-codes none, dinero none
SLE: currency-codes 2, dinero none
SLL: currency-codes none, dinero 10^2
ZWG: currency-codes 2, dinero none
ZWL: currency-codes none, dinero 10^2
HRK: currency-codes none, dinero 10^2
MGA: currency-codes 2, dinero 5^1
MRU: currency-codes 2, dinero 5^1
CLF: currency-codes 4, dinero 10^4
ISK: currency-codes 0, dinero 10^0
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed; it was:\n%s\n' "$expected"; exit 1; }
