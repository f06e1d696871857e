import type { FastifyBaseLogger } from 'fastify';
import type { Registry } from 'prom-client';
import { atMostEvery } from './at-most-every.ts';

type PromClient = typeof import('prom-client');

/** One value with the labels that tell it from others of its metric. */
export interface Reading {
  readonly value: number;
  /** Of few values each, and never of a person or an organization. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** A number that a plugin counts, as Prometheus shows it. */
export interface MetricDefinition {
  /** Starts with the plugin's own name and ends with the unit: `acme_messages_sent_total`, `acme_queue_seconds`. */
  readonly name: string;
  /** One sentence. */
  readonly help: string;
  /** The labels that its readings have. @defaultValue none */
  readonly labels?: readonly string[];
  /** Asked at a scrape, of which several may come at once. What it throws leaves this metric out. */
  readonly read: () => number | readonly Reading[] | Promise<number | readonly Reading[]>;
  /** How old, in milliseconds, an answer of `read` may be: for one that asks a database. @defaultValue 0 */
  readonly maxAgeMs?: number;
}

/** Where a plugin says what can be counted of it. */
export interface MetricsRegistry {
  /** What goes up and down. */
  gauge(metric: MetricDefinition): void;
  /** What only goes up while the process lives. Its name ends with `_total`. */
  counter(metric: MetricDefinition): void;
}

/** A label's value that may name somebody: an id, or an address. */
const PERSONAL = /@|[0-9a-f]{8}-[0-9a-f]{4}-/i;

/** A metric without labels is 0 after its reset: what could not be read would look like nothing. */
function forget(metric: { reset(): void; remove(labels: object): void }): void {
  metric.reset();
  metric.remove({});
}

/** Puts what plugins say into the registry of one application. */
export class PluginMetrics implements MetricsRegistry {
  readonly #prom: PromClient;
  readonly #registry: Registry;
  readonly #log: FastifyBaseLogger;

  constructor(prom: PromClient, registry: Registry, log: FastifyBaseLogger) {
    this.#prom = prom;
    this.#registry = registry;
    this.#log = log;
  }

  gauge(metric: MetricDefinition): void {
    const readings = this.#readingsOf(metric);
    new this.#prom.Gauge({
      ...this.#about(metric),
      async collect() {
        const now = await readings();
        forget(this);
        for (const { value, labels = {} } of now) this.set(labels, value);
      },
    });
  }

  counter(metric: MetricDefinition): void {
    const readings = this.#readingsOf(metric);
    new this.#prom.Counter({
      ...this.#about(metric),
      async collect() {
        const now = await readings();
        forget(this);
        for (const { value, labels = {} } of now) this.inc(labels, value);
      },
    });
  }

  #about({ name, help, labels = [] }: MetricDefinition) {
    return { name, help, labelNames: [...labels], registers: [this.#registry] };
  }

  #readingsOf({ name, read, maxAgeMs = 0 }: MetricDefinition): () => Promise<readonly Reading[]> {
    const readings = async () => {
      const answer = await read();
      const all = typeof answer === 'number' ? [{ value: answer }] : answer;
      for (const { labels = {} } of all) {
        const personal = Object.keys(labels).find((label) => PERSONAL.test(labels[label] ?? ''));
        if (personal) throw new Error(`The label ${personal} looks like an id or an address: metrics name nobody.`);
      }
      return all;
    };
    const cached = maxAgeMs > 0 ? atMostEvery(maxAgeMs, readings) : readings;
    // One metric that cannot be read takes no other with it.
    return () =>
      cached().catch((error: unknown) => {
        this.#log.warn({ err: error, metric: name }, 'metric left out');
        return [];
      });
  }
}
