#!/usr/bin/env bash
# rrule 2.8.1, rrule-temporal 1.6.0 and ical.js 2.2.1 (npm), python-dateutil 2.9.0.post0 (PyPI): the same RRULEs of RFC 5545, all in UTC.
# - Monthly on the 31st: rrule-temporal goes to 28 February and stays on the 28th for good; the RFC skips months without that day.
# - Yearly on 29 February: ical.js goes on at 1 March, rrule-temporal on 28 February; the RFC skips the years. With BYMONTH=2 and
#   BYMONTHDAY=29 in the rule ical.js still says 1 March.
# - Yearly with BYWEEKNO or with the twentieth Monday: ical.js answers every Monday instead.
# - rrule agrees with dateutil in all of them, but raises an error for RFC 7529's RSCALE and SKIP; rrule-temporal follows those.
# For users: a series moved from one program to another may show other days; ends of months are safe as BYMONTHDAY=-1 only.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund rrule@2.8.1 rrule-temporal@1.6.0 ical.js@2.2.1
python3 -m venv python
python/bin/pip --quiet --disable-pip-version-check install python-dateutil==2.9.0.post0
cat >rules.txt <<'RULES'
20260131T090000 FREQ=MONTHLY;COUNT=4
20260131T090000 FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4
20240229T090000 FREQ=YEARLY;COUNT=3
20260101T090000 FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=3
20260101T090000 FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU;COUNT=4
20260101T090000 FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU,SU;COUNT=4
19970101T090000 FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;COUNT=3
20260101T090000 FREQ=YEARLY;BYDAY=20MO;COUNT=3
RULES
cat >run.cjs <<'JS'
const { rrulestr } = require('rrule');
const { RRuleTemporal } = require('rrule-temporal');
const ICAL = require('ical.js');
const days = { 'rrule': (start, rule) => rrulestr(`DTSTART:${start}Z\nRRULE:${rule}`).all().map((date) => date.toISOString()),
  'rrule-temporal': (start, rule) => new RRuleTemporal({ rruleString: `DTSTART;TZID=UTC:${start}\nRRULE:${rule}` }).all().map(String),
  'ical.js': (start, rule) => {
    const next = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(start.replace(/^(....)(..)(..)T(..)(..)/, '$1-$2-$3T$4:$5:')));
    const found = [];
    for (let date = next.next(); date; date = next.next()) found.push(date.toString());
    return found;
  } };
for (const line of require('node:fs').readFileSync('rules.txt', 'utf8').trim().split('\n')) {
  console.log(line);
  for (const [name, list] of Object.entries(days)) console.log(`  ${name}: ${list(...line.split(' ')).map((date) => date.slice(0, 10)).join(' ')}`);
}
JS
cat >run.py <<'PY'
from dateutil.parser import parse
from dateutil.rrule import rrulestr
for line in open('rules.txt').read().strip().split('\n'):
    start, rule = line.split(' ')
    print(f"  dateutil: {' '.join(str(date.date()) for date in rrulestr(rule, dtstart=parse(start)))}")
PY
seen=$(node run.cjs; python/bin/python run.py)
expected=$(cat <<'SEEN'
20260131T090000 FREQ=MONTHLY;COUNT=4
  rrule: 2026-01-31 2026-03-31 2026-05-31 2026-07-31
  rrule-temporal: 2026-01-31 2026-02-28 2026-03-28 2026-04-28
  ical.js: 2026-01-31 2026-03-31 2026-05-31 2026-07-31
20260131T090000 FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4
  rrule: 2026-01-31 2026-02-28 2026-03-31 2026-04-30
  rrule-temporal: 2026-01-31 2026-02-28 2026-03-31 2026-04-30
  ical.js: 2026-01-31 2026-02-28 2026-03-31 2026-04-30
20240229T090000 FREQ=YEARLY;COUNT=3
  rrule: 2024-02-29 2028-02-29 2032-02-29
  rrule-temporal: 2024-02-29 2025-02-28 2026-02-28
  ical.js: 2024-02-29 2025-03-01 2026-03-01
20260101T090000 FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=3
  rrule: 2028-02-29 2032-02-29 2036-02-29
  rrule-temporal: 2028-02-29 2032-02-29 2036-02-29
  ical.js: 2026-03-01 2027-03-01 2028-02-29
20260101T090000 FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,SU;COUNT=4
  rrule: 2026-01-11 2026-01-13 2026-01-25 2026-01-27
  rrule-temporal: 2026-01-11 2026-01-13 2026-01-25 2026-01-27
  ical.js: 2026-01-11 2026-01-13 2026-01-25 2026-01-27
20260101T090000 FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU,SU;COUNT=4
  rrule: 2026-01-04 2026-01-13 2026-01-18 2026-01-27
  rrule-temporal: 2026-01-04 2026-01-13 2026-01-18 2026-01-27
  ical.js: 2026-01-04 2026-01-13 2026-01-18 2026-01-27
19970101T090000 FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;COUNT=3
  rrule: 1997-12-29 1999-01-04 2000-01-03
  rrule-temporal: 1997-12-29 1999-01-04 2000-01-03
  ical.js: 1997-01-06 1997-01-13 1997-01-20
20260101T090000 FREQ=YEARLY;BYDAY=20MO;COUNT=3
  rrule: 2026-05-18 2027-05-17 2028-05-15
  rrule-temporal: 2026-05-18 2027-05-17 2028-05-15
  ical.js: 2026-01-05 2026-01-12 2026-01-19
  dateutil: 2026-01-31 2026-03-31 2026-05-31 2026-07-31
  dateutil: 2026-01-31 2026-02-28 2026-03-31 2026-04-30
  dateutil: 2024-02-29 2028-02-29 2032-02-29
  dateutil: 2028-02-29 2032-02-29 2036-02-29
  dateutil: 2026-01-11 2026-01-13 2026-01-25 2026-01-27
  dateutil: 2026-01-04 2026-01-13 2026-01-18 2026-01-27
  dateutil: 1997-12-29 1999-01-04 2000-01-03
  dateutil: 2026-05-18 2027-05-17 2028-05-15
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed; it was:\n%s\n' "$expected"; exit 1; }
