/** What a reader of the document must know once, for all operations. */
export const introduction = (
  prefix: string,
): string => `The HTTP API of bottlecrm. Every organization has an API of the same shape; its own custom fields are typed in the
document that \`GET ${prefix}/openapi.json\` answers to its token.

## Credentials
Send \`Authorization: Bearer …\` with the access token of a session, a personal access token or an API key of the organization. The
organization is the credential's: no header or property names it. \`x-permission\` of an operation is the word that the role needs,
\`x-token-scope\` the scope that a token needs.

## Lists
A list answers \`{ data, page }\`. \`page.nextCursor\` is the \`cursor\` of the next page, null on the last. Conditions are written
\`field[operator]=value\`, such as \`createdAt[gte]=2026-01-01T00:00:00Z&createdAt[lt]=2026-02-01T00:00:00Z\`; all of them hold.
\`field=value\` is short for \`field[eq]=value\`. The values of \`in\`, \`nin\` and \`all\` are separated by commas; repeat the parameter
to have each value taken whole. A request has at most 60 query parameters and 50 conditions: \`POST …/query\` takes nested conditions.

## Values
Ids are UUIDs. Times are RFC 3339 in UTC, days \`YYYY-MM-DD\`, both of the years 1 to 9999. Money and other decimals are strings, so
that no digit is lost; numbers of at most 15 significant digits are accepted, too. Text is trimmed, and has no NUL.

## Writes
\`Idempotency-Key\` makes a write safe to repeat for 24 hours. \`If-Match: "<version>"\` refuses to change what has changed meanwhile
(412). \`?dryRun=true\` answers what would be and keeps nothing. Deleting is soft; \`POST …/restore\` undoes it.

## Errors
Every error is \`application/problem+json\` (RFC 9457). \`code\` names it for programs, \`detail\` says what to do, and \`errors\` points
at each part of the request that is wrong.`;
