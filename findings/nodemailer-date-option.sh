#!/usr/bin/env bash
# nodemailer 10.6.0: the `date` option of a message is written into the header as it is when it is a string.
# A Date becomes an RFC 5322 date. A string is neither parsed nor checked: an ISO 8601 time, as JSON and database drivers give,
# leaves as `Date: 2026-11-29T06:44:45.855982Z`, which no mail standard knows, and so does a word. Nothing is thrown.
# Seen with postal-mime 4.0.0: a lenient reader takes the ISO form, so that a test which reads mail back does not notice.
# For users: pass a Date, and hold composed messages against RFC 5322 in tests.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund nodemailer@10.6.0 postal-mime@4.0.0
cat >run.mjs <<'JS'
import nodemailer from 'nodemailer';
import PostalMime from 'postal-mime';

const transport = nodemailer.createTransport({ streamTransport: true, buffer: true });
const mail = { from: 'sender@example.com', to: 'reader@example.com', subject: 'Date', text: 'Hello' };
for (const date of [new Date(0), '2026-11-29T06:44:45.855982Z', 'tomorrow']) {
  const { message } = await transport.sendMail({ ...mail, date });
  const [line] = /^Date: .*(?=\r)/m.exec(message.toString());
  console.log(`${typeof date} -> ${line} -> ${(await PostalMime.parse(message)).date}`);
}
JS
seen=$(node run.mjs)
expected='object -> Date: Thu, 01 Jan 1970 00:00:00 +0000 -> 1970-01-01T00:00:00.000Z
string -> Date: 2026-11-29T06:44:45.855982Z -> 2026-11-29T06:44:45.855Z
string -> Date: tomorrow -> tomorrow'
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed; it was:\n%s\n' "$expected"; exit 1; }
