import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// Prints what test files cost: user and system time of vitest, its workers and PostgreSQL. Linux only.
//   node scripts/test-cost.mjs [--against <checkout>] [--group <files at once>] <file>…
// With --against, the same files run in another checkout as well (with its own install), group by group in turn.
const TICKS_PER_SECOND = 100;
const here = resolve(import.meta.dirname, '..');
const options = { '--against': undefined, '--group': '10' };
const files = process.argv.slice(2);
while (files[0] in options) {
  const [name, value] = files.splice(0, 2);
  options[name] = value;
}
if (files.length === 0) throw new Error('Name the test files.');

/** Returns user and system seconds of all children that have ended and were waited for, and of theirs. */
function childrenCpu() {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}

async function costOf(checkout, group) {
  const before = childrenCpu();
  const bin = join(checkout, 'node_modules/.bin');
  const child = spawn(join(bin, 'vitest'), ['run', '--reporter=json', ...group], {
    cwd: checkout,
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, VITEST_REPORT_DIR: '' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    output += chunk;
  });
  await new Promise((done) => child.on('close', done));
  const report = JSON.parse(output.slice(output.indexOf('{"numTotalTestSuites"')).split('\n')[0]);
  return { cpu: childrenCpu() - before, tests: report.numPassedTests, failed: report.numFailedTests };
}

const checkouts = [here, ...(options['--against'] ? [resolve(options['--against'])] : [])];
const totals = checkouts.map(() => ({ cpu: 0, tests: 0, failed: 0 }));
for (let at = 0; at < files.length; at += Number(options['--group'])) {
  const group = files.slice(at, at + Number(options['--group']));
  for (const [index, checkout] of checkouts.entries()) {
    const cost = await costOf(checkout, group);
    for (const name of Object.keys(cost)) totals[index][name] += cost[name];
    console.log(`${checkout}: ${cost.cpu.toFixed(1)} s for ${cost.tests} tests of ${group.length} files`);
  }
}
for (const [index, { cpu, tests, failed }] of totals.entries())
  console.log(
    `${checkouts[index]}: ${cpu.toFixed(1)} s, ${tests} passed, ${failed} failed, ${((1000 * cpu) / tests).toFixed(0)} ms a test`,
  );
if (checkouts.length > 1) {
  const [now, then] = totals.map(({ cpu, tests }) => cpu / tests);
  console.log(`ratio per test: ${(now / then).toFixed(2)}`);
}
