import { CrmError } from '../errors/crm-error.ts';

type Attributes = Readonly<Record<string, string | number | boolean>>;

/** What core asks of a span. */
export interface TracedSpan {
  setAttribute(name: string, value: string): unknown;
  /** 2 is an error. */
  setStatus(status: { readonly code: number }): unknown;
  end(): void;
}

/** What core asks of a tracer: `trace.getTracer('bottlecrm')` of @opentelemetry/api is one. */
export interface Tracer {
  startActiveSpan<T>(name: string, options: { readonly attributes?: Attributes }, work: (span: TracedSpan) => T): T;
}

const ERROR = 2;

/** Of what failed the code alone: messages and details may hold what somebody sent. */
function markFailed(span: TracedSpan, error: unknown): void {
  if ((error as { readonly isExpected?: boolean } | undefined)?.isExpected) return;
  const { code, status } = error instanceof CrmError ? error : { code: 'INTERNAL_ERROR', status: 500 };
  span.setAttribute('error.type', code);
  if (status >= 500) span.setStatus({ code: ERROR });
}

/** Runs `work` inside a span, where the host traces. Attributes are ids of organizations and names from code, nothing else. */
export async function inSpan<T>(
  tracer: Tracer | undefined,
  name: string,
  attributes: Attributes,
  work: () => Promise<T>,
): Promise<T> {
  if (!tracer) return work();
  return tracer.startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      markFailed(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}
