import type { FastifyRequest } from 'fastify';

/** A `preValidation` hook: '' means null in these fields, as in optional text of every record. */
export const blankIsNull =
  (...names: readonly string[]) =>
  async ({ body }: FastifyRequest): Promise<void> => {
    if (typeof body !== 'object' || body === null) return;
    const values = body as Record<string, unknown>;
    for (const name of names) if (values[name] === '') values[name] = null;
  };
