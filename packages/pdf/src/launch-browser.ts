import puppeteer, { type Browser } from 'puppeteer-core';
import { CrashWatch } from './crash-watch.ts';
import type { FoundBrowser } from './find-browser.ts';
import { createProfileFolder, removeProfileFolder } from './profile-folder.ts';

const LAUNCH_TIMEOUT_MS = 30_000;
const CLOSE_TIMEOUT_MS = 5_000;

/** A proxy that does not exist, for loopback as well, and no name that resolves: besides the interception of requests. */
const WITHOUT_NETWORK: readonly string[] = [
  '--proxy-server=http://blocked.invalid:9',
  '--proxy-bypass-list=<-loopback>',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--dns-prefetch-disable',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
];

/** What a browser may know of this process's environment: nothing that is secret. */
const ENVIRONMENT: readonly string[] = [
  ...['PATH', 'LANG', 'LANGUAGE', 'LC_ALL', 'LC_CTYPE', 'TZ', 'FONTCONFIG_PATH', 'FONTCONFIG_FILE', 'XDG_DATA_DIRS'],
  ...['LD_LIBRARY_PATH', 'SystemRoot', 'SYSTEMROOT', 'WINDIR', 'PROGRAMFILES', 'PROGRAMDATA'],
];

function environmentOf(found: FoundBrowser, folder: string): Record<string, string> {
  const kept = ENVIRONMENT.map((name) => [name, process.env[name]]).filter(([, value]) => value !== undefined);
  const own = {
    HOME: folder,
    TMPDIR: folder,
    TEMP: folder,
    TMP: folder,
    XDG_CONFIG_HOME: folder,
    XDG_CACHE_HOME: folder,
  };
  return { ...Object.fromEntries(kept), ...own, ...found.env };
}

/** A browser that runs, and how it ends. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  readonly crashes: CrashWatch;
  /** Resolves when its process has ended. The library leaves some calls without an answer then. */
  readonly ended: Promise<void>;
  isRunning(): boolean;
  /** Ends every process of it and removes what it wrote. */
  close(): Promise<void>;
}

/** Starts a browser that ends with this process: it is told what to do through a pipe, and leaves when the pipe closes. */
export async function launchBrowser(found: FoundBrowser, sandbox: boolean): Promise<LaunchedBrowser> {
  const folder = await createProfileFolder();
  try {
    const browser = await puppeteer.launch({
      executablePath: found.path,
      headless: 'shell',
      pipe: true,
      timeout: LAUNCH_TIMEOUT_MS,
      protocolTimeout: LAUNCH_TIMEOUT_MS,
      userDataDir: folder,
      env: environmentOf(found, folder),
      // The application decides when it ends, and closes the browser then.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: [...WITHOUT_NETWORK, ...(sandbox ? [] : ['--no-sandbox'])],
    });
    return await launched(browser, folder);
  } catch (error) {
    await removeProfileFolder(folder);
    throw error;
  }
}

async function launched(browser: Browser, folder: string): Promise<LaunchedBrowser> {
  const child = browser.process();
  const hasEnded = () => !child || child.exitCode !== null || child.signalCode !== null;
  const ended = new Promise<void>((resolve) => {
    if (hasEnded()) resolve();
    else child?.once('exit', () => resolve());
  });
  const exited = ended.then(() => {
    endGroup(child?.pid);
    // What cannot be removed now is removed by the next process that starts a browser.
    return removeProfileFolder(folder).catch(() => {});
  });
  const kill = async () => {
    endGroup(child?.pid);
    child?.kill('SIGKILL');
    await exited;
  };
  const close = async () => {
    const late = setTimeout(kill, CLOSE_TIMEOUT_MS);
    await Promise.race([browser.close().catch(() => kill()), ended]);
    await exited.finally(() => clearTimeout(late));
  };
  try {
    return {
      browser,
      crashes: await CrashWatch.of(browser),
      ended,
      isRunning: () => browser.connected && !hasEnded(),
      close,
    };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** The browser leads a process group, and its helpers are in it. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined || process.platform === 'win32') return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // None of it is left.
  }
}
