import type { Tracer } from '@bottlecrm/core';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { FastifyInstance } from 'fastify';

/** What is traced, and where it goes. */
export interface Tracing {
  readonly tracer: Tracer;
  /** Adds a span for each request. Before every route. */
  register(app: FastifyInstance): Promise<void>;
  /** Sends what is left. */
  stop(): Promise<void>;
}

/** Asked every few seconds by machines. */
const PROBES = ['/healthz', '/readyz', '/metrics'];

/** With OTEL_EXPORTER_OTLP_ENDPOINT. The packages of OpenTelemetry are loaded for who traces. */
export async function startTracing(serviceName: string): Promise<Tracing> {
  const [
    { context },
    { AsyncLocalStorageContextManager },
    { OTLPTraceExporter },
    { resourceFromAttributes },
    sdk,
    otel,
  ] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/context-async-hooks'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/sdk-trace-base'),
    import('@fastify/otel'),
  ]);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  const provider = new sdk.BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    spanProcessors: [new sdk.BatchSpanProcessor(withoutWords(new OTLPTraceExporter()))],
  });
  const requests = new otel.FastifyOtelInstrumentation({
    instrumentHooks: false,
    // Core knows its own handlers, and looks at the caller of others once more.
    instrumentHandler: false,
    recordExceptions: false,
    ignorePaths: ({ url }) => PROBES.includes(url),
  });
  requests.setTracerProvider(provider);
  return {
    tracer: provider.getTracer('bottlecrm'),
    register: async (app) => {
      await app.register(requests.plugin());
    },
    stop: () => provider.shutdown(),
  };
}

/** Attributes that may hold what somebody sent. */
const TELLING = ['url.path', 'url.query', 'url.full', 'user_agent.original', 'client.address'];

/** Spans leave without paths, queries and messages of errors: the pattern of the route and the code of the error say enough. */
function withoutWords(exporter: SpanExporter): SpanExporter {
  const strip = (span: ReadableSpan): ReadableSpan => {
    const attributes = Object.entries(span.attributes).filter(([name]) => !TELLING.includes(name));
    return Object.create(span, {
      attributes: { value: Object.fromEntries(attributes) },
      status: { value: { code: span.status.code } },
      events: { value: [] },
    });
  };
  return {
    export: (spans, done) => exporter.export(spans.map(strip), done),
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}
