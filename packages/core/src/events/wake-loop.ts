import { setTimeout as sleep } from 'node:timers/promises';
import type { Stoppable } from './outbox-channel.ts';

const RETRY_MS = 1000;

/** A loop that works when it is woken, and now and then by itself. */
export interface WakeLoop extends Stoppable {
  /** Makes the next round begin now, or at once after the present one. */
  wake(): void;
}

/**
 * Calls `round` again and again, never twice at a time. It answers how many milliseconds until the next one is due; a wake
 * shortens that. When it throws, the next one comes after a second.
 */
export function startWakeLoop(
  round: (signal: AbortSignal) => Promise<number>,
  onError: (error: unknown) => void,
): WakeLoop {
  const stopping = new AbortController();
  let woken = new AbortController();
  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      woken = new AbortController();
      let isFailing = false;
      const waitMs = await round(stopping.signal).catch((error: unknown) => {
        isFailing = true;
        onError(error);
        return RETRY_MS;
      });
      // What fails is not tried again at every wake.
      const signal = isFailing ? stopping.signal : AbortSignal.any([woken.signal, stopping.signal]);
      if (waitMs > 0) await sleep(waitMs, undefined, { signal }).catch(() => {});
    }
  }
  const running = run();
  return {
    wake: () => woken.abort(),
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
