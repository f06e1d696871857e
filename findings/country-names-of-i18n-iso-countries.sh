#!/usr/bin/env bash
# i18n-iso-countries 7.14.0, English: which names of countries, as address forms and exports of other programs have them, it knows.
# It knows "South Korea", "Ivory Coast", "The Netherlands" and "Czech Republic", but neither ISO's own short name "Viet Nam" nor the
# everyday "Laos", "Syria", "Moldova" and "Brunei", nor names from before a change that old
# records keep ("Macedonia", "Swaziland", "Burma"). "Congo" is one of two countries without a word. XK, which ISO 3166-1 has
# not assigned, is valid and has a numeric code.
# For users: a name that is not found is data to keep, never a reason to lose a record; check codes against ISO's own list.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund i18n-iso-countries@7.14.0
cat >run.cjs <<'JS'
const countries = require('i18n-iso-countries');
countries.registerLocale(require('i18n-iso-countries/langs/en.json'));
const code = (name) => `${name}=${countries.getAlpha2Code(name, 'en') ?? '-'}`;
const rows = [
  ['South Korea', 'Ivory Coast', 'The Netherlands', 'Czech Republic', 'Czechia', 'Türkiye', 'Turkey'],
  ['Vietnam', 'Viet Nam', 'Laos', "Lao People's Democratic Republic", 'Syria', 'Syrian Arab Republic', 'Moldova', 'Brunei'],
  ['North Macedonia', 'Macedonia', 'Eswatini', 'Swaziland', 'Myanmar', 'Burma', 'Congo'],
];
for (const names of rows) console.log(names.map(code).join(' '));
console.log(`XK ${countries.isValid('XK')} ${countries.alpha2ToNumeric('XK')}`);
JS
seen=$(node run.cjs)
expected=$(cat <<'SEEN'
South Korea=KR Ivory Coast=CI The Netherlands=NL Czech Republic=CZ Czechia=CZ Türkiye=TR Turkey=TR
Vietnam=VN Viet Nam=- Laos=- Lao People's Democratic Republic=LA Syria=- Syrian Arab Republic=SY Moldova=- Brunei=-
North Macedonia=MK Macedonia=- Eswatini=SZ Swaziland=- Myanmar=MM Burma=- Congo=CG
XK true 983
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed; it was:\n%s\n' "$expected"; exit 1; }
