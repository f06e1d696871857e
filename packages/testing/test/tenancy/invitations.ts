import { expect } from 'vitest';
import { createTestCrm, type TestCrm } from '../../src/index.ts';

interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly orgId: string;
}

let count = 0;
/** An address that nobody has. */
export const address = () => `guest-${++count}@example.com`;

/** An application whose mail is kept, and what a test of invitations does with it. */
export async function startInvitations() {
  const mails: Mail[] = [];
  const crm: TestCrm = await createTestCrm({
    publicUrl: 'https://crm.example.com',
    mailer: {
      async send(ctx, { id, to, subject, text, html }) {
        mails.push({ id, to, subject, text, html, orgId: ctx.org.id });
      },
    },
  });
  const invite = (email: string, role = 'sales_rep', client = crm.acme.admin) =>
    client.post('/members/invite', { email, role });
  const accept = (token: string, name?: string) =>
    crm.anonymous.post('/invitations/accept', { token, ...(name === undefined ? {} : { name }) });

  /** The token of the latest mail to an address, once there are `many`. */
  async function mailedToken(email: string, many = 1): Promise<string> {
    await expect.poll(() => mails.filter(({ to }) => to === email).length).toBe(many);
    const url = /https:\S+/.exec(mails.findLast(({ to }) => to === email)?.text ?? '')?.[0] ?? '';
    expect(url.startsWith('https://crm.example.com/accept-invitation?token=')).toBe(true);
    return new URL(url).searchParams.get('token') ?? '';
  }

  async function invited(role = 'sales_rep', client = crm.acme.admin) {
    const email = address();
    const { body } = await invite(email, role, client);
    return { email, id: body.id as string, token: await mailedToken(email) };
  }
  return { crm, mails, invite, accept, mailedToken, invited };
}
