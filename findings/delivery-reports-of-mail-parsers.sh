#!/usr/bin/env bash
# mailparser 3.14.2 and postal-mime 4.0.0: a bounce (RFC 3464) as parsed by default, and its internationalized form (RFC 6533).
# - mailparser puts message/delivery-status into `text`, behind the human part and like a part of it: no attachment, no boundary, so
#   a sentence of the sender's MTA and the machine's "Final-Recipient:" cannot be told apart.
# - The same report as message/global-delivery-status is an attachment of mailparser's, and missing from `text`.
# - postal-mime gives both as attachments.
# - Neither says that the message is a report: report-type is only in the raw Content-Type header.
# For users: read bounces from the parts by content type, never from `text`, and look for both types.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mailparser@3.14.2 postal-mime@4.0.0
cat >run.mjs <<'JS'
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
const report = (type) => [
  'From: MAILER-DAEMON@mx.example.org', 'To: bounces@crm.example', 'Subject: Undelivered', 'Message-ID: <1@mx.example.org>',
  'Date: Thu, 26 Nov 2026 10:00:00 +0000', 'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="B"', '',
  '--B', 'Content-Type: text/plain', '', 'It could not be delivered.', '',
  '--B', `Content-Type: message/${type}`, '', 'Reporting-MTA: dns; mx.example.org', '',
  'Final-Recipient: rfc822; ada@example.net', 'Action: failed', 'Status: 5.1.1', '',
  '--B', 'Content-Type: text/rfc822-headers', '', 'From: sales@crm.example', 'Message-ID: <2@crm.example>', '', '--B--', '',
].join('\r\n');
for (const type of ['delivery-status', 'global-delivery-status']) {
  const node = await simpleParser(report(type));
  const postal = await PostalMime.parse(report(type));
  const lines = (text) => JSON.stringify(text.replaceAll('\r', ''));
  console.log(`mailparser ${type}: ${lines(node.text)} + ${node.attachments.map(({ contentType }) => contentType)}`);
  console.log(`postal-mime ${type}: ${lines(postal.text)} + ${postal.attachments.map(({ mimeType }) => mimeType)}`);
}
JS
seen=$(node run.mjs)
expected=$(cat <<'SEEN'
mailparser delivery-status: "It could not be delivered.\n\nReporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; ada@example.net\nAction: failed\nStatus: 5.1.1\n" + text/rfc822-headers
postal-mime delivery-status: "It could not be delivered.\n\n" + message/delivery-status,text/rfc822-headers
mailparser global-delivery-status: "It could not be delivered.\n" + message/global-delivery-status,text/rfc822-headers
postal-mime global-delivery-status: "It could not be delivered.\n\n" + message/global-delivery-status,text/rfc822-headers
SEEN
)
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { printf 'This has changed; it was:\n%s\n' "$expected"; exit 1; }
