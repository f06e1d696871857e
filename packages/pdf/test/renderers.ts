import type { FastifyBaseLogger } from 'fastify';
import { afterEach } from 'vitest';
import type { PdfOptions } from '../src/options.ts';
import { PdfRenderer } from '../src/renderer.ts';
import type { FindBrowsers } from '../src/start-browser.ts';
import { STANDARD } from './standard-options.ts';

export interface LogLine {
  readonly level: string;
  readonly text: string;
}

/** A logger that keeps what it is told, and tells a test at once. */
export function listeningLog(lines: LogLine[], onLine: (line: LogLine) => void = () => {}): FastifyBaseLogger {
  const write = (level: string) => (fields: unknown, text?: string) => {
    const line = { level, text: text ?? String(fields) };
    lines.push(line);
    onLine(line);
  };
  return { info: write('info'), warn: write('warn'), error: write('error') } as unknown as FastifyBaseLogger;
}

const running: PdfRenderer[] = [];

/** A renderer with the standard options but for these; it is stopped after the test. */
export function newRenderer(
  options: Partial<PdfOptions> = {},
  log = listeningLog([]),
  find?: FindBrowsers,
): PdfRenderer {
  const renderer = new PdfRenderer({ ...STANDARD, ...options }, log, find);
  running.push(renderer);
  return renderer;
}

afterEach(async () => {
  for (const renderer of running.splice(0)) await renderer.stop();
});
