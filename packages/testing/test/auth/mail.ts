import { expect } from 'vitest';
import type { TestCrm } from '../../src/index.ts';

export interface ReadMessage {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly data: { readonly url: string; readonly code: string };
}

/** What the development mailbox has for an address, the latest first. */
export async function mailFor(crm: TestCrm, address: string): Promise<ReadMessage[]> {
  const { body } = await crm.app.inject({ url: '/dev/mailbox.json', headers: { host: 'localhost' } });
  return (JSON.parse(body) as { data: ReadMessage[] }).data.filter(({ to }) => to === address);
}

/** Asks for a sign-in link, and answers the mail when it is there: the one that follows those before it. */
export async function linkFor(crm: TestCrm, email: string, more: { returnTo?: string } = {}): Promise<ReadMessage> {
  const before = (await mailFor(crm, email)).length;
  const { status } = await crm.anonymous.post('/auth/magic-link/request', { email, ...more });
  expect(status).toBe(202);
  await expect.poll(async () => (await mailFor(crm, email)).length).toBe(before + 1);
  const [message] = await mailFor(crm, email);
  if (!message) throw new Error('The mailbox lost it.');
  return message;
}

export const tokenOf = ({ data }: ReadMessage): string => new URL(data.url).searchParams.get('token') ?? '';
