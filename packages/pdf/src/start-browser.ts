import type { FastifyBaseLogger } from 'fastify';
import { pdfErrors } from './errors.ts';
import type { FoundBrowser } from './find-browser.ts';
import { type LaunchedBrowser, launchBrowser } from './launch-browser.ts';
import type { PdfOptions } from './options.ts';

const ADVICE =
  'No browser could be started on this server. Install Chromium or Google Chrome, or the package @sparticuz/chromium (Linux x64), or set executablePath of @bottlecrm/pdf. Its log says what was tried.';

/** Chromium refuses to run as root with a sandbox. */
const isRoot = () => process.platform === 'linux' && process.getuid?.() === 0;

/** With a sandbox first, where there may be one. */
function sandboxes(option: PdfOptions['sandbox']): boolean[] {
  if (option === 'off') return [false];
  if (option === 'required') return [true];
  return isRoot() ? [false] : [true, false];
}

export type FindBrowsers = () => AsyncIterable<FoundBrowser>;

/** Starts the first browser that can be started, and remembers it. */
export class BrowserStarter {
  readonly #find: FindBrowsers;
  readonly #sandbox: PdfOptions['sandbox'];
  readonly #log: FastifyBaseLogger;
  #known: { readonly found: FoundBrowser; readonly sandbox: boolean } | undefined;
  #warned = false;

  constructor(find: FindBrowsers, sandbox: PdfOptions['sandbox'], log: FastifyBaseLogger) {
    this.#find = find;
    this.#sandbox = sandbox;
    this.#log = log;
  }

  /** @throws {PDF_UNAVAILABLE} */
  async start(): Promise<LaunchedBrowser> {
    const problems: unknown[] = [];
    const known = this.#known && (await this.#launch(this.#known.found, this.#known.sandbox, problems));
    if (known) return known;
    this.#known = undefined;
    try {
      for await (const found of this.#find()) {
        for (const sandbox of sandboxes(this.#sandbox)) {
          const launched = await this.#launch(found, sandbox, problems);
          if (launched) return launched;
        }
      }
    } catch (error) {
      problems.push(error);
    }
    const cause = new AggregateError(problems, `${problems.length} browsers were tried`);
    this.#log.error({ err: cause, problems: problems.map(String) }, 'no browser for PDFs');
    throw pdfErrors.PDF_UNAVAILABLE({ detail: ADVICE, cause });
  }

  async #launch(found: FoundBrowser, sandbox: boolean, problems: unknown[]): Promise<LaunchedBrowser | undefined> {
    try {
      const launched = await launchBrowser(found, sandbox);
      this.#known = { found, sandbox };
      this.#log.info({ browser: found.path, sandbox }, 'browser for PDFs started');
      if (!sandbox && !this.#warned) {
        this.#warned = true;
        this.#log.warn(
          'The browser for PDFs has no sandbox here: run as a user who is not root and may create user namespaces.',
        );
      }
      return launched;
    } catch (error) {
      problems.push(error);
      return undefined;
    }
  }
}
