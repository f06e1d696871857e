import { execFile } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { FoundBrowser } from './find-browser.ts';

const PACKAGE = '@sparticuz/chromium';
const UNPACK_TIMEOUT_MS = 120_000;

/** The package's entry file, when it is installed and made for this machine. */
function installedPackage(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    return createRequire(import.meta.url).resolve(PACKAGE);
  } catch {
    return undefined;
  }
}

/** A folder that another user of the machine made would run that user's program. */
function isOurs(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { uid, mode } = lstatSync(folder);
  if (uid === userInfo().uid && lstatSync(folder).isDirectory() && (mode & 0o022) === 0) return true;
  throw new Error(`${folder} belongs to somebody else, or others may write to it: remove it.`);
}

// The package unpacks below TMPDIR, into names that are known beforehand and without regard to others that do the same.
// In a process of its own it does so in a fresh folder, and does not hold up this one. The variable asks for libraries.
async function unpack(entry: string, folder: string): Promise<void> {
  const fresh = mkdtempSync(`${folder}-`);
  try {
    const env = { PATH: process.env.PATH, TMPDIR: fresh, HOME: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
    const program = `const { default: it } = await import(${JSON.stringify(pathToFileURL(entry).href)}); await it.executablePath();`;
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
      env,
      timeout: UNPACK_TIMEOUT_MS,
    });
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another process was first.
    if (!isOurs(folder)) throw error;
  }
}

/** Fonts of the system and of the package, for a system without fontconfig. */
function fontSettings(folder: string): Record<string, string> {
  if (existsSync('/etc/fonts/fonts.conf')) return {};
  const settings = join(folder, 'font-settings');
  mkdirSync(settings, { recursive: true });
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(folder, 'fonts', 'fonts')];
  writeFileSync(
    join(settings, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.map((one) => `<dir>${one}</dir>`).join('')}<cachedir>${join(settings, 'cache')}</cachedir></fontconfig>\n`,
  );
  return { FONTCONFIG_PATH: settings };
}

/**
 * The Chromium of `@sparticuz/chromium`, unpacked once per machine and user below the folder for temporary files.
 * Undefined where the package is not installed or not for this machine.
 */
export async function bundledBrowser(): Promise<FoundBrowser | undefined> {
  const entry = installedPackage();
  if (!entry) return undefined;
  const { version } = JSON.parse(readFileSync(join(entry, '..', '..', 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `bottlecrm-chromium-${version}-${userInfo().uid}`);
  if (!isOurs(folder)) await unpack(entry, folder);
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), ...fontSettings(folder) };
  return { path: join(folder, 'chromium'), env };
}
