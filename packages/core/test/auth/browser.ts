import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

// Unpacks below TMPDIR, with the libraries that a bare system lacks.
const UNPACK = `const { default: it } = await import('@sparticuz/chromium'); await it.executablePath();`;

const unpack = (env: NodeJS.ProcessEnv) =>
  promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    cwd: import.meta.dirname,
    env: { ...env, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  });

/** A headless Chromium, that of `CHROME_PATH` or one unpacked for this run; `close` ends it and leaves nothing behind. */
export async function startBrowser(): Promise<{ browser: Browser; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'bottlecrm-browser-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const env = { PATH: process.env.PATH, TMPDIR: folder, HOME: folder };
    const installed = process.env.CHROME_PATH || undefined;
    if (!installed) await unpack(env);
    const browser = await puppeteer.launch({
      executablePath: installed ?? join(folder, 'chromium'),
      headless: 'shell',
      // It ends with this process, whatever becomes of it.
      pipe: true,
      userDataDir: join(folder, 'profile'),
      env: { ...env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: fontSettings(folder) },
      // All that it opens is ours, and where tests run there is often no user but root.
      args: ['--no-sandbox', '--lang=en'],
    });
    const close = async () => {
      const process = browser.process();
      const ended = process?.exitCode === null ? once(process, 'exit') : undefined;
      await browser.close();
      await ended;
      remove();
    };
    return { browser, close };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Fonts of the system and of the package. */
function fontSettings(folder: string): string {
  const settings = join(folder, 'font-settings');
  mkdirSync(settings);
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(folder, 'fonts', 'fonts')];
  const places = folders.map((one) => `<dir>${one}</dir>`).join('');
  writeFileSync(
    join(settings, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${places}<cachedir>${join(settings, 'cache')}</cachedir></fontconfig>\n`,
  );
  return settings;
}

/** Leaves a picture in the folder of `BROWSER_TEST_PICTURES`, where it is set. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.BROWSER_TEST_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}
