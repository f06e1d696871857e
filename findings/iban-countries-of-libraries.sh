#!/usr/bin/env bash
# iban 0.0.14 and ibantools 4.5.4 (npm), schwifty 2026.10.1 and python-stdnum 2.2 (PyPI): numbers of the public examples.
# - iban refuses twelve countries of the SWIFT registry whose numbers the other three take: Libya, Mongolia, Nicaragua, Oman, Russia,
#   Sudan, Somalia, Yemen, Burundi, Djibouti, the Falklands and Honduras. It misses the first eight whole.
# - No two of them agree on countries that are outside the registry and use IBANs all the same: Angola is taken by three, Senegal by
#   two, Algeria by one alone (with 24 characters, where others want 26 or know none).
# - The grouped form of paper ("DE89 3704 …") and small letters are valid for iban, schwifty and stdnum and invalid for ibantools:
#   clean up before asking, not after.
# For users: a refused IBAN of a registry country may be the library's age; a number outside the registry cannot be judged by one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund iban@0.0.14 ibantools@4.5.4
python3 -m venv python
python/bin/pip --quiet --disable-pip-version-check install python-stdnum==2.2 schwifty==2026.10.1
cat >numbers.txt <<'IBANS'
DE89 3704 0044 0532 0130 00
de89370400440532013000
LY83002048000020100120361
MN121234123456789123
NI45BAPR00000013000003558124
OM810180000001299123456
RU0304452522540817810538091310419
SD8811123456789012
SO211000001001000100141
YE09CBKU0000000000001234560101
BI4210000100010000332045181
DJ2100010000000154000100186
FK88SC123456789012
HN88CABF00000000000250005469
AO44123412341234123412341
SN08SN0100152000048500003035
DZ4000400174401001050486
IBANS
cat >run.cjs <<'JS'
const iban = require('iban');
const { isValidIBAN } = require('ibantools');
for (const number of require('node:fs').readFileSync('numbers.txt', 'utf8').trim().split('\n'))
  console.log(`iban=${iban.isValid(number)} ibantools=${isValidIBAN(number)}`);
JS
cat >run.py <<'PY'
import schwifty
from stdnum import iban
def taken(check, number):
    try:
        check(number)
        return 'true'
    except ValueError:
        return 'false'
for number in open('numbers.txt').read().strip().split('\n'):
    print(f'schwifty={taken(schwifty.IBAN, number)} stdnum={taken(iban.validate, number)} {number}')
PY
node run.cjs >npm.txt
python/bin/python run.py >pypi.txt
seen=$(paste -d ' ' npm.txt pypi.txt)
expected=$(cat <<'SEEN'
iban=true ibantools=false schwifty=true stdnum=true DE89 3704 0044 0532 0130 00
iban=true ibantools=false schwifty=true stdnum=true de89370400440532013000
iban=false ibantools=true schwifty=true stdnum=true LY83002048000020100120361
iban=false ibantools=true schwifty=true stdnum=true MN121234123456789123
iban=false ibantools=true schwifty=true stdnum=true NI45BAPR00000013000003558124
iban=false ibantools=true schwifty=true stdnum=true OM810180000001299123456
iban=false ibantools=true schwifty=true stdnum=true RU0304452522540817810538091310419
iban=false ibantools=true schwifty=true stdnum=true SD8811123456789012
iban=false ibantools=true schwifty=true stdnum=true SO211000001001000100141
iban=false ibantools=true schwifty=true stdnum=true YE09CBKU0000000000001234560101
iban=false ibantools=true schwifty=true stdnum=true BI4210000100010000332045181
iban=false ibantools=true schwifty=true stdnum=true DJ2100010000000154000100186
iban=false ibantools=true schwifty=true stdnum=true FK88SC123456789012
iban=false ibantools=true schwifty=true stdnum=true HN88CABF00000000000250005469
iban=true ibantools=true schwifty=true stdnum=false AO44123412341234123412341
iban=false ibantools=true schwifty=true stdnum=false SN08SN0100152000048500003035
iban=true ibantools=false schwifty=false stdnum=false DZ4000400174401001050486
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed; it was:\n%s\n' "$expected"; exit 1; }
