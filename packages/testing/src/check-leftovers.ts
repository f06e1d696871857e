import { afterAll, beforeAll, expect, vi } from 'vitest';
import { openApplications } from './open-applications.ts';

/** Handles that a file opens and must close. What a keep-alive connection leaves open closes by itself. */
const HANDLES: readonly string[] = ['TCPServerWrap', 'ProcessWrap', 'Worker'];
/** What a library sets for good when it is loaded. */
const LASTING: readonly string[] = ['MIKRO_ORM_COLORS'];
const SETTLE = { timeout: 60_000, interval: 20 };
const { Date: RealDate, fetch: realFetch, setTimeout: realSetTimeout } = globalThis;

interface ProcessState {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
  readonly listeners: Readonly<Record<string, number>>;
  readonly handles: Readonly<Record<string, number>>;
  readonly applications: readonly string[];
  readonly globals: Readonly<Record<string, boolean>>;
}

function handlesNow(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of process.getActiveResourcesInfo())
    if (HANDLES.includes(name)) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function stateNow(): ProcessState {
  const names = process.eventNames().map(String).sort();
  return {
    environment: Object.fromEntries(Object.entries(process.env).filter(([name]) => !LASTING.includes(name))),
    directory: process.cwd(),
    listeners: Object.fromEntries(names.map((name) => [name, process.listenerCount(name)])),
    handles: handlesNow(),
    applications: [...openApplications],
    globals: {
      Date: globalThis.Date === RealDate,
      fetch: globalThis.fetch === realFetch,
      setTimeout: globalThis.setTimeout === realSetTimeout,
    },
  };
}

/**
 * Vitest's setup file: the files of a run share their process, so one that leaves behind a variable of the environment, a listener,
 * a server, a child process or an application fails. Closing takes a moment, which is waited for.
 */
let before: ProcessState;
beforeAll(() => {
  before = stateNow();
});
afterAll(() => vi.waitFor(() => expect(stateNow(), 'This file leaves something behind').toEqual(before), SETTLE));
