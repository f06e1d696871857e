/** Who may read `/metrics`, and what is in it. */
export interface MetricsOptions {
  /**
   * What `GET /metrics` asks for as `Authorization: Bearer …`: at least 16 characters without spaces. Production needs one. Without it only
   * this machine is answered, and not through a proxy. @defaultValue `METRICS_TOKEN`
   */
  readonly token?: string;
  /** Memory, processor, event loop and garbage collection of the process. @defaultValue true */
  readonly process?: boolean;
}

const TOKEN = /^[\x21-\x7e]{16,}$/;

export const metricsToken = (options: MetricsOptions | true): string | undefined =>
  (options === true ? undefined : options.token) ?? (process.env.METRICS_TOKEN || undefined);

/**
 * Behind a proxy everybody comes from this machine, and not every proxy says that it is one.
 * @throws Error where a stranger could read the metrics
 */
export function checkMetricsToken(options: MetricsOptions | true): void {
  const token = metricsToken(options);
  if (token === undefined && process.env.NODE_ENV === 'production')
    throw new Error('Set metrics.token or METRICS_TOKEN, which Prometheus sends as a bearer token, or metrics: false.');
  if (token !== undefined && !TOKEN.test(token))
    throw new Error('metrics.token or METRICS_TOKEN needs at least 16 characters without spaces: openssl rand -hex 24');
}
