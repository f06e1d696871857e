import type { FastifyInstance } from 'fastify';

/** How long requests in flight may take before their connections are closed. */
const GRACE_MS = 10_000;
/** A terminal and the program that runs this one may both pass one Ctrl-C on: only a later one means impatience. */
const IMPATIENT_AFTER_MS = 1_000;

/**
 * On SIGTERM or SIGINT: takes no new request, answers those in flight, stops what they need, and ends with code 0.
 * A second signal ends at once.
 */
export function stopOnSignal(app: FastifyInstance, stopDatabase: () => Promise<void>): void {
  let askedAt: number | undefined;
  const stop = async () => {
    if (askedAt !== undefined) {
      if (Date.now() - askedAt > IMPATIENT_AFTER_MS) process.exit(1);
      return;
    }
    askedAt = Date.now();
    const grace = setTimeout(() => app.server.closeAllConnections(), GRACE_MS);
    try {
      await app.close();
    } finally {
      clearTimeout(grace);
      await stopDatabase();
    }
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
}
