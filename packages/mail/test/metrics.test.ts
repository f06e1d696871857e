import { expect, it } from 'vitest';
import { createMailCrm, hello, LONG, send, statusOf } from './crm.ts';
import { startSmtp } from './smtp.ts';

it('attempts are counted by how they end, without an address', async () => {
  const smtp = await startSmtp();
  const crm = await createMailCrm(smtp.url, {}, [], { metrics: true });
  const id = await send(crm, crm.acme, hello('jane@example.com'));
  await expect.poll(() => statusOf(crm, id), LONG).toBe('sent');
  await smtp.stop();
  await send(crm, crm.acme, hello('jane@example.com'));
  const counted = async (result: string) => {
    const { body } = await crm.app.inject('/metrics');
    expect(body).not.toMatch(/@|jane/);
    return Number(new RegExp(`bottlecrm_mail_attempts_total{result="${result}"} (\\d+)`).exec(body)?.[1]);
  };
  expect(await counted('sent')).toBe(1);
  await expect.poll(() => counted('postponed'), LONG).toBeGreaterThan(0);
  await crm.close();
});
