import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { bundledBrowser } from '../src/bundled-browser.ts';
import { type FoundBrowser, findBrowsers, usualPlaces } from '../src/find-browser.ts';
import { foldersOf } from './processes.ts';
import { textOf } from './read-pdf.ts';
import { type LogLine, listeningLog, newRenderer } from './renderers.ts';

const folder = mkdtempSync(join(tmpdir(), 'pdf-browsers-'));
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return path;
}
async function* those(...found: FoundBrowser[]) {
  yield* found;
}

it('a configured browser is the only one', async () => {
  const found = await Array.fromAsync(findBrowsers('/opt/browser'));
  expect(found).toEqual([{ path: '/opt/browser' }]);
});

it('installed browsers come before the one of @sparticuz/chromium', async () => {
  const chrome = program('google-chrome', '#!/bin/sh\n');
  const { PATH } = process.env;
  process.env.PATH = `${folder}:${PATH}`;
  const found = await Array.fromAsync(findBrowsers(undefined));
  process.env.PATH = PATH;
  expect(found[0]).toEqual({ path: chrome });
  expect(found.at(-1)).toEqual(await bundledBrowser());
});

it.each([
  [
    'linux',
    { PATH: '/home/u/bin:relative:' },
    ['/home/u/bin/google-chrome', '/usr/bin/chromium', '/snap/bin/chromium'],
  ],
  ['darwin', {}, ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']],
  ['win32', { PROGRAMFILES: 'C:\\Programs' }, ['C:\\Programs\\Google\\Chrome\\Application\\chrome.exe']],
] as const)('knows the usual places of %s', (platform, env, expected) => {
  const places = usualPlaces(platform, env);
  expect(places).toEqual(expect.arrayContaining([...expected]));
  expect(places.filter((place) => place.startsWith('relative'))).toEqual([]);
});

it('one that does not start is passed over', async () => {
  const broken = program('broken', '#!/bin/sh\necho "requires the chromium snap to be installed"\nexit 1\n');
  const bundled = await bundledBrowser();
  expect(bundled).toBeDefined();
  const renderer = newRenderer({}, undefined, () => those({ path: broken }, bundled ?? { path: '' }));
  expect(await textOf(await renderer.render('acme', { html: 'made' }))).toContain('made');
  await renderer.stop();
  expect(foldersOf(process.pid)).toEqual([]);
});

it('without any, the caller learns what to install, and the log what was tried', async () => {
  const lines: LogLine[] = [];
  let found = those({ path: join(folder, 'nothing') });
  const renderer = newRenderer({}, listeningLog(lines), () => found);
  const error = await renderer.render('acme', { html: 'x' }).catch((one) => one);
  expect(error).toMatchObject({ code: 'PDF_UNAVAILABLE', status: 503 });
  expect(error.detail).toMatch(/Install Chromium or Google Chrome, or the package @sparticuz\/chromium/);
  expect(error.detail).not.toContain(folder);
  expect(lines).toEqual([{ level: 'error', text: 'no browser for PDFs' }]);
  // Once there is one, no restart is needed.
  found = those((await bundledBrowser()) ?? { path: '' });
  expect(await textOf(await renderer.render('acme', { html: 'made' }))).toContain('made');
});

it('a required sandbox is not given up', async () => {
  const renderer = newRenderer({ sandbox: 'required' });
  const [outcome] = await Promise.allSettled([renderer.render('acme', { html: 'x' })]);
  // As root no browser starts with one; elsewhere it depends on the system.
  if (process.getuid?.() === 0) expect(outcome).toMatchObject({ reason: { code: 'PDF_UNAVAILABLE' } });
  else if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'PDF_UNAVAILABLE' });
});
