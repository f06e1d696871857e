import type { RequestShares } from '../../http/request-shares.ts';
import type { Threads } from '../../tenancy/threads/threads.ts';
import type { MetricsRegistry } from './registry.ts';

/** How many requests are worked on, wait for their organization's share, and were refused one. */
export function measureShares(shares: RequestShares, metrics: MetricsRegistry): void {
  metrics.gauge({
    name: 'bottlecrm_request_shares',
    help: 'Requests that are worked on, and that wait for a share of their organization.',
    labels: ['state'],
    read: () => [
      { labels: { state: 'running' }, value: shares.running },
      { labels: { state: 'waiting' }, value: shares.waiting },
    ],
  });
  metrics.counter({
    name: 'bottlecrm_request_shares_refused_total',
    help: 'Requests that were answered 503 because too many waited, or they did for too long.',
    read: () => shares.refused,
  });
}

/** How many tasks run in threads, and wait for one. */
export function measureThreads(threads: Threads, metrics: MetricsRegistry): void {
  metrics.gauge({
    name: 'bottlecrm_thread_tasks',
    help: 'Tasks that run in threads, and that wait for one.',
    labels: ['state'],
    read: () => Object.entries(threads.load).map(([state, value]) => ({ value, labels: { state } })),
  });
}
