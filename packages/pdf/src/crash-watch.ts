import type { Browser } from 'puppeteer-core';

/**
 * Tells which pages of a browser crash. A page's own session says so only once it is set up, and until then its calls are
 * never answered; the browser knows from the beginning.
 */
export class CrashWatch {
  readonly #contextOf = new Map<string, string>();
  readonly #told = new Map<string, (error: Error) => void>();

  static async of(browser: Browser): Promise<CrashWatch> {
    const watch = new CrashWatch();
    const session = await browser.target().createCDPSession();
    session.on('Target.targetCreated', ({ targetInfo: { targetId, browserContextId } }) => {
      if (browserContextId !== undefined) watch.#contextOf.set(targetId, browserContextId);
    });
    session.on('Target.targetDestroyed', ({ targetId }) => watch.#contextOf.delete(targetId));
    session.on('Target.targetCrashed', ({ targetId, status }) => {
      watch.#told.get(watch.#contextOf.get(targetId) ?? '')?.(new Error(`The page's process ended: ${status}.`));
    });
    await session.send('Target.setDiscoverTargets', { discover: true });
    return watch;
  }

  /** Tells of crashes in a context until `forget`. */
  tell(context: string, onCrash: (error: Error) => void): void {
    this.#told.set(context, onCrash);
  }

  forget(context: string): void {
    this.#told.delete(context);
  }
}
