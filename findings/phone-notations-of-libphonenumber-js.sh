#!/usr/bin/env bash
# libphonenumber-js 1.13.16 (default metadata): notations of phone numbers that CRM exports hold, and what becomes of them.
# - "030/1234567-12", the German way to write an extension, is one longer number, possible and valid: the extension is part of it.
#   "ext. 12" and "x5" are understood; with the German word for extension nothing is recognised at all.
# - Argentina's mobile "15" is turned into "+54 9", but Mexico's former mobile "+52 1" is kept, and the number is not even possible:
#   the same person's old and new entry have different E.164 forms.
# - A vanity number "1-800-FLOWERS" gives a number cut at the first letter, "+11800", which only isPossible() tells from a real one.
# - Ivory Coast's numbers of eight digits, from before 2021, are no longer possible.
# For users: store E.164 only where isPossible() holds, keep what was typed beside it, and match duplicates by more than E.164.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund libphonenumber-js@1.13.16
cat >run.cjs <<'JS'
const { parsePhoneNumberFromString: parse } = require('libphonenumber-js');
const inputs = [
  ['030/1234567-12', 'DE'],
  ['030 1234567 ext. 12', 'DE'],
  ['030 1234567 Durchwahl 12', 'DE'],
  ['+1 212 555 0100 x5'],
  ['011 15 2345-6789', 'AR'],
  ['+52 1 55 1234 5678'],
  ['+52 55 1234 5678'],
  ['1-800-FLOWERS', 'US'],
  ['+225 01 23 45 67'],
];
for (const [text, country] of inputs) {
  const found = parse(text, country);
  const said = found ? `${found.number} ext=${found.ext ?? '-'} possible=${found.isPossible()} valid=${found.isValid()}` : 'nothing';
  console.log(`${text} (${country ?? '-'}): ${said}`);
}
JS
seen=$(node run.cjs)
expected=$(cat <<'SEEN'
030/1234567-12 (DE): +4930123456712 ext=- possible=true valid=true
030 1234567 ext. 12 (DE): +49301234567 ext=12 possible=true valid=true
030 1234567 Durchwahl 12 (DE): nothing
+1 212 555 0100 x5 (-): +12125550100 ext=5 possible=true valid=true
011 15 2345-6789 (AR): +5491123456789 ext=- possible=true valid=true
+52 1 55 1234 5678 (-): +5215512345678 ext=- possible=false valid=false
+52 55 1234 5678 (-): +525512345678 ext=- possible=true valid=true
1-800-FLOWERS (US): +11800 ext=- possible=false valid=false
+225 01 23 45 67 (-): +22501234567 ext=- possible=false valid=false
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed; it was:\n%s\n' "$expected"; exit 1; }
