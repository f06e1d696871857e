import { pdfErrors } from './errors.ts';
import type { LaunchedBrowser } from './launch-browser.ts';

/** One browser's turn of service: it ends when it is old or suspect and the last document in it is done. */
interface Term {
  readonly launched: LaunchedBrowser;
  readonly startedAt: number;
  served: number;
  active: number;
  retired: boolean;
  ended: Promise<void> | undefined;
}

export interface TermLimits {
  readonly recycleAfterPages: number;
  readonly recycleAfterMs: number;
}

/** What a document may do with its browser. */
export interface Lease {
  readonly launched: LaunchedBrowser;
  /** Says that later documents need a fresh one. */
  readonly retire: () => void;
}

/** The browser that is kept between documents: started when first needed, replaced before it grows old. */
export class WarmBrowser {
  readonly #start: () => Promise<LaunchedBrowser>;
  readonly #limits: TermLimits;
  readonly #terms = new Set<Term>();
  #current: Promise<Term> | undefined;
  #stopped = false;

  constructor(start: () => Promise<LaunchedBrowser>, limits: TermLimits) {
    this.#start = start;
    this.#limits = limits;
  }

  async use<T>(work: (lease: Lease) => Promise<T>): Promise<T> {
    const term = await this.#term();
    term.served += 1;
    term.active += 1;
    try {
      return await work({ launched: term.launched, retire: () => this.#retire(term) });
    } finally {
      term.active -= 1;
      this.#endWhenDone(term);
    }
  }

  /** Ends every browser, also one that is just starting. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#current?.catch(() => {});
    this.#current = undefined;
    await Promise.all([...this.#terms].map((term) => this.#end(term)));
  }

  async #term(): Promise<Term> {
    for (;;) {
      this.#current ??= this.#begin();
      const beginning = this.#current;
      const term = await beginning;
      if (this.#current === beginning && this.#isFit(term)) return term;
      this.#retire(term);
      // Somebody else may have seen it too, and begun anew.
      if (this.#current === beginning) this.#current = undefined;
    }
  }

  #isFit({ launched, startedAt, served, retired }: Term): boolean {
    const { recycleAfterPages, recycleAfterMs } = this.#limits;
    const isYoung = performance.now() - startedAt < recycleAfterMs && served < recycleAfterPages;
    return isYoung && !retired && launched.isRunning();
  }

  #begin(): Promise<Term> {
    const beginning = this.#launch();
    beginning.catch(() => {
      if (this.#current === beginning) this.#current = undefined;
    });
    return beginning;
  }

  async #launch(): Promise<Term> {
    if (this.#stopped) throw pdfErrors.PDF_UNAVAILABLE('The server is closing.');
    const launched = await this.#start();
    const term: Term = {
      launched,
      startedAt: performance.now(),
      served: 0,
      active: 0,
      retired: false,
      ended: undefined,
    };
    this.#terms.add(term);
    return term;
  }

  #retire(term: Term): void {
    term.retired = true;
    this.#endWhenDone(term);
  }

  #endWhenDone(term: Term): void {
    if (term.retired && term.active === 0) void this.#end(term);
  }

  #end(term: Term): Promise<void> {
    term.retired = true;
    term.ended ??= term.launched.close().finally(() => this.#terms.delete(term));
    return term.ended;
  }
}
