import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bundledBrowser } from './bundled-browser.ts';

/** A browser that could be started. */
export interface FoundBrowser {
  readonly path: string;
  /** What its process needs besides the usual. */
  readonly env?: Readonly<Record<string, string>>;
}

const NAMES: readonly string[] = [
  ...['google-chrome-stable', 'google-chrome', 'chrome', 'chromium', 'chromium-browser'],
  ...['chrome-headless-shell', 'microsoft-edge'],
];

const MAC: readonly string[] = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS: readonly string[] = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const LINUX: readonly string[] = [
  ...['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => NAMES.map((name) => `${folder}/${name}`)),
  '/opt/google/chrome/chrome',
];

type Environment = Readonly<Record<string, string | undefined>>;

/** Where Chrome and Chromium are usually installed, the most usual first. */
export function usualPlaces(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return WINDOWS.flatMap((place) => roots.map((root) => `${root}\\${place}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder.startsWith('/'));
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...new Set([...onPath, ...(platform === 'darwin' ? MAC : LINUX)])];
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Browsers to try, in this order: installed ones, then the one of `@sparticuz/chromium`. A configured path is the only one. */
export async function* findBrowsers(executablePath: string | undefined): AsyncGenerator<FoundBrowser> {
  if (executablePath !== undefined) {
    yield { path: executablePath };
    return;
  }
  for (const path of usualPlaces(process.platform, process.env).filter(isExecutable)) yield { path };
  const bundled = await bundledBrowser();
  if (bundled) yield bundled;
}
