import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Comparison } from './compare.ts';
import { loadResult, type Machine, type Result } from './results.ts';
import { cpuText, milliseconds, ratio, spreadText } from './table.ts';

const PAGE = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));

const INTRODUCTION = `# Performance

<!-- Written by \`pnpm --filter @bottlecrm/bench run bench --write-docs\`: change bench/src/performance-page.ts, not this page. -->

How fast is the CRM, compared with what a good engineer would write by hand for the same tables? \`bench/\` holds both servers and
the harness that measures them:

- \`bench/src/crm-server.ts\` is the CRM with accounts, contacts and leads, as it ships.
- \`bench/src/baseline/\` is a Fastify and node-postgres server for leads alone, written by hand on the same migrated database:
  the limit to approach. It verifies the same tokens and remembers them as long, reads the membership on every request in the
  round trip of BEGIN, sets the same settings with SET LOCAL, is bound by the same row security, version and change-log
  triggers, answers writes after COMMIT and reads without waiting for it (the CRM sends a read's COMMIT with its last query), validates with JSON schema, and answers the same fields
  with the same headers. What it need not do, it does not: no hooks, no extensions, no custom fields, no included relations, no idempotency, If-Match or dry run.

Both run as processes of their own with ten connections each to one PostgreSQL server that writes durably (\`fsync\` on). Load comes
from autocannon on the same machine. Rounds are interleaved: each operation on one server and right after on the other, the
next round in the other order; a ratio is taken within a round, and the table shows the median with the smallest and
largest. Requests per second are what a client sees and include what load generator, server and database take from each other's
cores; CPU per request (server process + its database connections) is the steadier measure.

Every answer is checked while the clock runs: reads must equal, byte for byte, an answer whose 25 records were compared with the database
and with the other server's before; every acknowledged create is looked up afterwards, with its link and its entry in the change log.
`;

const SEARCH = `## Search

\`pnpm --filter @bottlecrm/bench run search\` searches one organization of 100,000 leads beside another as large, for what is rare and
for what thousands of records have, and fails when a 95th percentile is over 100 ms. On 2026-11-20, on the machine above: 15 ms for an
e-mail address, 6 ms for part of a phone number, 7 ms for a name, 68 ms for a word of one record in eight, 3 ms for what nobody has.

## PDF {#pdf}

\`pnpm --filter @bottlecrm/bench run pdf\` makes 200 invoices of three pages with a warm browser, and fails when a 95th percentile is
over a second. On 2026-11-20, on the machine above while it had other work: one after another p50 96 ms, p95 128 ms; four at a
time p50 439 ms, p95 772 ms. The first, which starts the browser, took 235 ms.

## Neighbours {#neighbours}

\`pnpm --filter @bottlecrm/bench run neighbours\` times lists of 25 leads of one organization, one after the other: alone, beside 20
portal pages of 1,000 lines that another organization's clients open at once (each for the first time, then again), and beside 100
lists of 100 leads that one of its members asks for at once. It fails when a 95th percentile is over twice the idle one.
On 2026-11-29, with 2 cores that other work kept busy throughout (load average 22), in phases that took turns, the neighbour's p95 was
95 ms alone, 1.4 times that beside the pages and 1.7 times beside the lists. With \`requestShares: false\`, in another run as busy, the lists took 27 times the idle value.
`;

const machineText = ({ cores, memoryGiB, node, postgres }: Machine): string =>
  `${cores} cores, ${memoryGiB} GiB of memory, Node.js ${node}, PostgreSQL ${postgres}`;

const settingsText = ({ machine, rounds, seconds, connections, sizes, at }: Result): string => {
  const leads = sizes.reduce((sum, size) => sum + size, 0);
  return `${at.slice(0, 10)}, ${machineText(machine)}; ${sizes.length} organization${sizes.length === 1 ? '' : 's'} with ${leads.toLocaleString('en')} leads, ${rounds} rounds of ${seconds} s, ${connections} clients.`;
};

function comparisonTable(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(
    ({ operation, first, second, speed, cpu }) =>
      `| ${operation} | ${first.perSecond.toFixed(0)} | ${second.perSecond.toFixed(0)} | **${ratio(speed.median)}** (${ratio(speed.min)}–${ratio(speed.max)}) | ${cpuText(first)} | ${cpuText(second)} | ${spreadText(cpu)} | ${milliseconds(first.p50Ms)} / ${milliseconds(second.p50Ms)} |`,
  );
  return [
    '| operation | CRM req/s | by hand req/s | ratio | CRM CPU ms (server + database) | by hand CPU ms | CPU ratio | p50 ms |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    ...rows,
  ].join('\n');
}

function baselineSection(result: Result): string {
  return `## Against the hand-written server

${settingsText(result)}

${comparisonTable(result.comparisons)}

A ratio of 1 is the speed of the hand-written server; CPU ratios are by hand over CRM, so that more is better in both columns. The
operations: *list* 25 newest leads (every organization in turn), *get* one, *create* with 22 fields and an assignee, *update* of four fields,
*filter* by status and amount, *search* by text, the last two among 10,000 leads.
\`pnpm --filter @bottlecrm/bench run bench\` repeats it and fails when a median ratio is below 0.60.
`;
}

function costTable({ comparisons }: Result, first: string, second: string): string {
  return [
    `| operation | ${first} req/s | ${second} req/s | ratio | CPU ratio | p50 ms |`,
    '|---|---:|---:|---:|---:|---:|',
    ...comparisons.map(
      (one) =>
        `| ${one.operation} | ${one.first.perSecond.toFixed(0)} | ${one.second.perSecond.toFixed(0)} | ${spreadText(one.speed)} | ${spreadText(one.cpu)} | ${milliseconds(one.first.p50Ms)} / ${milliseconds(one.second.p50Ms)} |`,
    ),
  ].join('\n');
}

const rowSecuritySection = (result: Result): string => `## What row security costs

${settingsText(result)}

The CRM twice: on the database as migrated, and on a copy whose tables have row security switched off, where only the predicates that
generated queries carry themselves keep organizations apart. (The copy is for this measurement alone: the CRM refuses to serve from it
unless told to.) The cost is a fifth of a millisecond and more of database CPU per request, above the goal
of 5 %. By EXPLAIN, two thirds of it is planning: of the membership query 0.26 ms instead of 0.17, of a list 0.21 instead of 0.15. \`pnpm --filter @bottlecrm/bench run row-security\` repeats it.

${costTable(result, 'on', 'off')}
`;

const tenantsSection = (result: Result): string => `## One organization or many

${settingsText(result)}

The CRM twice: beside all of these organizations, which the lists go through in turn, and on a database with one organization of
the same size. Get and filter ask one organization in both.
\`pnpm --filter @bottlecrm/bench run tenants\` repeats it.

${costTable(result, 'many', 'one')}
`;

const SECTIONS: readonly (readonly [name: string, section: (result: Result) => string])[] = [
  ['baseline', baselineSection],
  ['row-security', rowSecuritySection],
  ['tenants', tenantsSection],
];

/** Writes docs/performance.md from the latest results of each measurement. Answers what it wrote. */
export function writePerformancePage(): string {
  const sections = SECTIONS.flatMap(([name, section]) => {
    const result = loadResult(name);
    return result ? [section(result)] : [];
  });
  writeFileSync(PAGE, [INTRODUCTION, ...sections, SEARCH].join('\n'));
  return 'docs/performance.md';
}
