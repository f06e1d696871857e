import type { MetricsRegistry } from '@bottlecrm/core';
import type { MailService } from './service.ts';

export function measureMail({ counts }: MailService, registry: MetricsRegistry): void {
  registry.counter({
    name: 'bottlecrm_mail_attempts_total',
    help: 'Attempts of this process to send a message, by how they ended.',
    labels: ['result'],
    read: () => Object.entries(counts).map(([result, value]) => ({ value, labels: { result } })),
  });
}
