import type { FastifyRequest } from 'fastify';

/** What a client may have sent before it sees the answer. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Throws away what a refused client goes on sending, for as long as it takes to notice the answer. Not to read at all would reset
 * the connection, and the answer with it; who sends more than that does not look, and is cut off.
 */
export function drainRefused({ raw }: FastifyRequest): void {
  if (raw.complete || raw.destroyed) return;
  let drained = 0;
  raw.unpipe();
  raw.on('data', (chunk: Buffer) => {
    drained += chunk.length;
    if (drained > MOST_BYTES) raw.socket.destroy();
  });
  raw.resume();
}
