import { CrmError } from '@bottlecrm/core';
import type { FastifyInstance } from 'fastify';
import { StartError } from './start-error.ts';

interface SentryEvent {
  exception?: { values?: { type?: string; value?: string; stacktrace?: unknown }[] };
  readonly event_id?: string;
  readonly timestamp?: number;
  readonly level?: string;
  readonly tags?: unknown;
}

/** The part of @sentry/node that is used here. */
export interface Sentry {
  init(options: {
    readonly dsn: string;
    readonly defaultIntegrations: false;
    readonly sendDefaultPii: false;
    readonly beforeSend: (event: SentryEvent) => SentryEvent;
  }): unknown;
  captureException(error: unknown, context: { readonly tags: Readonly<Record<string, string>> }): unknown;
  close(timeoutMs: number): PromiseLike<unknown>;
}

const PACKAGE: string = '@sentry/node';

/** @throws {StartError} when SENTRY_DSN is set and @sentry/node is not installed: it is no dependency of this server */
export async function loadSentry(): Promise<Sentry> {
  try {
    return (await import(PACKAGE)) as Sentry;
  } catch (cause) {
    throw new StartError('SENTRY_DSN is set, but @sentry/node is not installed: install it, or unset SENTRY_DSN.', {
      cause,
    });
  }
}

/** What leaves: where in the code it happened. No request, headers, body, user, machine, and no words of the error. */
export function withoutWords(event: SentryEvent): SentryEvent {
  const { event_id, timestamp, level, tags, exception } = event;
  const values = exception?.values?.map(({ type, stacktrace }) => ({ type, value: '', stacktrace }));
  return { event_id, timestamp, level, tags, ...(values ? { exception: { values } } : {}) } as SentryEvent;
}

/** Reports what went wrong on our side: answers from 500, by route pattern and code. Before every route. */
export function reportErrors(app: FastifyInstance, sentry: Sentry, dsn: string): void {
  sentry.init({ dsn, defaultIntegrations: false, sendDefaultPii: false, beforeSend: withoutWords });
  app.addHook('onError', async (request, _reply, error: unknown) => {
    if (error instanceof CrmError && error.status < 500) return;
    const { statusCode = 500 } = error as { readonly statusCode?: number };
    if (statusCode < 500) return;
    const code = error instanceof CrmError ? error.code : 'INTERNAL_ERROR';
    sentry.captureException(error, {
      tags: { route: request.routeOptions.url ?? 'none', method: request.method, code },
    });
  });
  app.addHook('onClose', async () => {
    await sentry.close(2000);
  });
}
