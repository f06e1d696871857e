#!/usr/bin/env bash
# jsvat-next 3.0.4 (all its countries) beside python-stdnum 2.2: VAT ids in the notations that invoices carry.
# - Norway: no notation is valid when all countries are asked. "NO974760673MVA", which EN 16931 wants in BT-31 (the prefix by BR-CO-09,
#   "MVA" by Peppol's rule for Norway), has the wrong form; "974760673MVA" is said to be Australian, and refused. Only where Norway
#   is the one country given is the form without its prefix valid. Every other country of the library needs its prefix.
# - Northern Ireland: "XI" is taken for companies (and reported as GB), but not for government and health bodies (XIGD001, XIHA599),
#   which are taken with GB.
# - Greece: "EL" only. stdnum's EU check takes "GR" too and returns it as it came, so that it is not the EL of EN 16931 either.
# - Switzerland: the German, French and Italian suffix are all right and stay in the value, so one company has four spellings;
#   the English "VAT" is refused by both libraries.
# For users: compare and store VAT ids in the e-invoice's form, and treat a refusal of such a library as a hint for NO and XI.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jsvat-next@3.0.4
python3 -m venv python
python/bin/pip --quiet --disable-pip-version-check install python-stdnum==2.2
cat >run.cjs <<'JS'
const { checkVAT, countries } = require('jsvat-next');
const norway = countries.filter(({ name }) => name === 'Norway');
for (const id of ['974760673MVA', 'NO974760673MVA']) console.log(`jsvat-next, Norway alone, ${id}: ${checkVAT(id, norway).isValid}`);
for (const id of [
  '974760673MVA', 'NO974760673', 'NO974760673MVA', 'GBGD001', 'XIGD001', 'XI980780684', 'EL094259216', 'GR094259216',
  'CHE-116.281.710 MWST', 'CHE-116.281.710 TVA', 'CHE-116.281.710 IVA', 'CHE-116.281.710', 'CHE-116.281.710 VAT',
]) {
  const { isValid, country, value } = checkVAT(id, countries);
  console.log(`jsvat-next ${id}: ${isValid} ${country?.isoCode.short} ${value}`);
}
JS
cat >run.py <<'PY'
from stdnum.ch import vat as swiss
from stdnum.eu import vat as european
from stdnum.exceptions import ValidationError
from stdnum.no import mva
for module, name, number in [(mva, 'no.mva', 'NO974760673MVA'), (european, 'eu.vat', 'XI980780684'), (european, 'eu.vat', 'EL094259216'),
                             (european, 'eu.vat', 'GR094259216'), (swiss, 'ch.vat', 'CHE-116.281.710 TVA'), (swiss, 'ch.vat', 'CHE-116.281.710 VAT')]:
    try:
        said = module.validate(number)
    except ValidationError as error:
        said = type(error).__name__
    print(f'stdnum {name} {number}: {said}')
PY
seen=$(node run.cjs; python/bin/python run.py)
expected=$(cat <<'SEEN'
jsvat-next, Norway alone, 974760673MVA: true
jsvat-next, Norway alone, NO974760673MVA: false
jsvat-next 974760673MVA: false AU 974760673MVA
jsvat-next NO974760673: false NO NO974760673
jsvat-next NO974760673MVA: false NO NO974760673MVA
jsvat-next GBGD001: true GB GBGD001
jsvat-next XIGD001: false GB XIGD001
jsvat-next XI980780684: true GB XI980780684
jsvat-next EL094259216: true GR EL094259216
jsvat-next GR094259216: false GR GR094259216
jsvat-next CHE-116.281.710 MWST: true CH CHE116281710MWST
jsvat-next CHE-116.281.710 TVA: true CH CHE116281710TVA
jsvat-next CHE-116.281.710 IVA: true CH CHE116281710IVA
jsvat-next CHE-116.281.710: true CH CHE116281710
jsvat-next CHE-116.281.710 VAT: false CH CHE116281710VAT
stdnum no.mva NO974760673MVA: 974760673MVA
stdnum eu.vat XI980780684: XI980780684
stdnum eu.vat EL094259216: EL094259216
stdnum eu.vat GR094259216: GR094259216
stdnum ch.vat CHE-116.281.710 TVA: CHE116281710TVA
stdnum ch.vat CHE-116.281.710 VAT: InvalidComponent
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed; it was:\n%s\n' "$expected"; exit 1; }
