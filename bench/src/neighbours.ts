import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { NeighboursReady } from './neighbours-server.ts';
import { percentile } from './statistics.ts';

const PAGES = 20;
const LARGE_LISTS = 100;
/** Lists of the neighbour in each phase, at the least: it asks on while the others are at it. */
const LISTS = 40;
const WARM_UP = 30;
const TARGET = 2;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '4' },
    'without-shares': { type: 'boolean', default: false },
    'max-running': { type: 'string' },
  },
});
const rounds = Number(values.rounds);

/**
 * Measures what one organization feels of another: lists of 25 records, one after the other, alone and beside 20 portal pages of
 * 1,000 lines, or 100 lists of 100 records at once. The phases take turns, so that what else the machine does meets all of them.
 */
const server = fork(fileURLToPath(new URL('./neighbours-server.ts', import.meta.url)), {
  execArgv: ['--conditions=@bottlecrm/source'],
  env: {
    ...process.env,
    BENCH_PORTAL_PAGES: String(PAGES * rounds),
    BENCH_SHARES: values['without-shares'] ? 'off' : 'on',
    ...(values['max-running'] === undefined ? {} : { BENCH_MAX_RUNNING: values['max-running'] }),
  },
});
const [ready] = (await once(server, 'message')) as [NeighboursReady];
const { origin, member, neighbour, portalPages } = ready;

async function ask(path: string, token?: string) {
  const started = performance.now();
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const answer = await fetch(`${origin}${path}`, { headers });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, ms: performance.now() - started };
}

let refused = 0;
/** Asks again when too many wait, after the time that the answer says. */
async function getPatiently(path: string, token?: string): Promise<string> {
  for (;;) {
    const { status, headers, text } = await ask(path, token);
    if (status === 200) return text;
    assert.equal(status, 503, `${path}: ${status} ${text.slice(0, 200)}`);
    refused += 1;
    await sleep(Number(headers.get('retry-after')) * 1000);
  }
}

/** Times lists of the neighbour until the others are done, and at least so many. */
async function listBeside(others: readonly Promise<unknown>[], least: number): Promise<number[]> {
  let running = true;
  const done = Promise.all(others).finally(() => {
    running = false;
  });
  const times: number[] = [];
  while (running || (others.length === 0 && times.length < least)) {
    const { status, ms, text } = await ask('/api/leads?limit=25', neighbour);
    assert.equal(status, 200);
    assert.equal(JSON.parse(text).data.length, 25);
    times.push(ms);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await done;
  return times;
}

const phases = { alone: [], pages: [], 'pages again': [], lists: [] } as Record<string, number[]>;
const openPages = (round: number) =>
  portalPages.slice(round * PAGES, (round + 1) * PAGES).map(async (path) => {
    assert.ok((await getPatiently(path)).includes('Service 1000'));
  });
const largeLists = () => Array.from({ length: LARGE_LISTS }, () => getPatiently('/api/leads?limit=100', member));

try {
  await Promise.all(largeLists().slice(0, WARM_UP));
  await listBeside([], WARM_UP);
  for (let round = 0; round < rounds; round += 1) {
    phases.alone?.push(...(await listBeside([], LISTS)));
    phases.pages?.push(...(await listBeside(openPages(round), LISTS)));
    phases.alone?.push(...(await listBeside([], LISTS)));
    phases['pages again']?.push(...(await listBeside(openPages(round), LISTS)));
    phases.alone?.push(...(await listBeside([], LISTS)));
    phases.lists?.push(...(await listBeside(largeLists(), LISTS)));
  }
} finally {
  server.disconnect();
  await once(server, 'exit');
}

const at = (times: readonly number[], share: number): number =>
  percentile(
    times.toSorted((a, b) => a - b),
    share,
  );
const idle = at(phases.alone ?? [], 0.95);
console.log(
  `${availableParallelism()} cores; load average ${loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')}.`,
);
console.log("| a neighbour's list | lists | p50 ms | p95 ms | p95 of idle |\n|---|---:|---:|---:|---:|");
for (const [name, times] of Object.entries(phases)) {
  const p95 = at(times, 0.95);
  console.log(
    `| ${name} | ${times.length} | ${at(times, 0.5).toFixed(1)} | ${p95.toFixed(1)} | ${(p95 / idle).toFixed(2)} |`,
  );
}
if (refused > 0) console.log(`${refused} requests were answered 503 and sent again.`);
const over = ['pages', 'lists'].filter((name) => at(phases[name] ?? [], 0.95) > TARGET * idle);
if (over.length > 0) {
  console.error(`Over ${TARGET} times the idle value: ${over.join(', ')}.`);
  process.exitCode = 1;
}
