import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, vi } from 'vitest';
import { ENDLESS } from './endless.ts';
import { browsersOf, foldersOf, membersOf } from './processes.ts';
import { textOf } from './read-pdf.ts';
import { type LogLine, listeningLog, newRenderer } from './renderers.ts';

const WAIT = { timeout: 120_000, interval: 10 };
const LONG = '<p>word</p>'.repeat(6_000);

it('a browser that is killed mid-page is replaced, and the document made after all', async () => {
  const lines: LogLine[] = [];
  const renderer = newRenderer({}, listeningLog(lines));
  await renderer.render('acme', { html: 'warm' });
  const [browser = 0] = browsersOf(process.pid);
  const before = new Set(membersOf(browser));
  const making = renderer.render('acme', { html: LONG });
  await vi.waitUntil(() => membersOf(browser).some((pid) => !before.has(pid)), WAIT);
  process.kill(browser, 'SIGKILL');
  expect((await making).length).toBeGreaterThan(LONG.length);
  expect(lines.map(({ text }) => text)).toContain('the browser for PDFs ended; the document is made once more');
  await vi.waitUntil(() => membersOf(browser).length === 0, WAIT);
  expect(foldersOf(process.pid)).toHaveLength(1);
});

it('a page whose process is killed is made again', async () => {
  const renderer = newRenderer();
  await renderer.render('acme', { html: 'warm' });
  const [browser = 0] = browsersOf(process.pid);
  const before = new Set(membersOf(browser));
  const making = renderer.render('acme', { html: LONG });
  const page = () => membersOf(browser).find((pid) => !before.has(pid));
  await vi.waitUntil(page, WAIT);
  process.kill(page() ?? 0, 'SIGKILL');
  expect((await making).length).toBeGreaterThan(LONG.length);
});

it('a document whose browser ends twice fails, and the next is made', async () => {
  const lines: LogLine[] = [];
  let deadly = true;
  const killAtStart = ({ text }: LogLine) => {
    if (!deadly || text !== 'browser for PDFs started') return;
    for (const pid of browsersOf(process.pid)) process.kill(pid, 'SIGKILL');
  };
  const renderer = newRenderer({}, listeningLog(lines, killAtStart));
  await expect(renderer.render('acme', { html: ENDLESS })).rejects.toMatchObject({ code: 'PDF_FAILED', status: 503 });
  deadly = false;
  expect(await textOf(await renderer.render('acme', { html: 'after' }))).toContain('after');
});

it('a fresh browser takes over after so many documents, and after so long', async () => {
  const renderer = newRenderer({ recycleAfterPages: 2 });
  const used = new Set<number>();
  for (let n = 0; n < 5; n += 1) {
    expect(await textOf(await renderer.render('acme', { html: `number ${n}` }))).toContain(`number ${n}`);
    for (const pid of browsersOf(process.pid)) used.add(pid);
  }
  expect(used.size).toBe(3);
  await vi.waitUntil(() => browsersOf(process.pid).length === 1, WAIT);
  await renderer.stop();
  const aging = newRenderer({ recycleAfterMs: 1 });
  await aging.render('acme', { html: 'first' });
  const [first] = browsersOf(process.pid);
  await aging.render('acme', { html: 'second' });
  await vi.waitUntil(() => !browsersOf(process.pid).includes(first ?? 0), WAIT);
});

it('200 documents in a row leave no process and no folder behind', { timeout: 120_000 }, async () => {
  const renderer = newRenderer();
  await renderer.render('acme', { html: 'warm' });
  const [browser = 0] = browsersOf(process.pid);
  await vi.waitUntil(() => membersOf(browser).length > 0, WAIT);
  for (let n = 0; n < 200; n += 1) await renderer.render('acme', { html: `number ${n}` });
  // Browser, two zygotes, graphics, network; one page that is kept open, one that is just ending.
  await vi.waitUntil(() => membersOf(browser).length <= 8, WAIT);
  expect(browsersOf(process.pid)).toEqual([browser]);
  await renderer.stop();
  await vi.waitUntil(() => membersOf(browser).length === 0, WAIT);
  expect(foldersOf(process.pid)).toEqual([]);
});

it('stopping in the middle of a document and of a start ends everything', async () => {
  const busy = newRenderer();
  await busy.render('acme', { html: 'warm' });
  const [browser = 0] = browsersOf(process.pid);
  const making = busy.render('acme', { html: ENDLESS });
  making.catch(() => {});
  await busy.stop();
  await expect(making).rejects.toMatchObject({ code: 'PDF_UNAVAILABLE' });
  await vi.waitUntil(() => membersOf(browser).length === 0, WAIT);
  const starting = newRenderer();
  const first = starting.render('acme', { html: 'first' });
  first.catch(() => {});
  await starting.stop();
  await Promise.allSettled([first]);
  await vi.waitUntil(() => browsersOf(process.pid).length === 0 && foldersOf(process.pid).length === 0, WAIT);
});

/** A process of its own that warms a browser, then begins a document without end. */
async function renderingProcess(): Promise<{ child: ChildProcess; pid: number }> {
  const program = join(import.meta.dirname, 'fixtures', 'render-endlessly.ts');
  const child = spawn(process.execPath, ['--conditions=@bottlecrm/source', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  expect(line).toBe('rendering');
  return { child, pid: child.pid ?? 0 };
}

it.each(['SIGKILL', 'SIGTERM'] as const)(
  'the browser ends with a process that %s ends, also in the middle of a page',
  async (signal) => {
    const { child, pid } = await renderingProcess();
    const [browser = 0] = browsersOf(pid);
    const members = membersOf(browser);
    expect(members.length).toBeGreaterThan(2);
    child.kill(signal);
    await once(child, 'exit');
    await vi.waitUntil(() => membersOf(browser).length === 0, WAIT);
    // What the process could no longer remove goes when the next browser starts.
    await newRenderer().render('acme', { html: 'next' });
    expect(foldersOf(pid)).toEqual([]);
  },
);
