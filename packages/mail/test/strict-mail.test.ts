import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestCrm } from '@bottlecrm/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailInput } from '../src/index.ts';
import { createMailCrm, hello, LONG, rowOf, send } from './crm.ts';
import { type ReceivedMail, startSmtp, type TestSmtp } from './smtp.ts';
import { headersOf, problemsOf } from './strict-mail.ts';

const READER = fileURLToPath(new URL('./read-mail.py', import.meta.url));
const pythonIsMissing = spawnSync('python3', ['-c', 'import email.policy']).status !== 0;

/** What Python's e-mail package reads of a message; it reports what it had to tolerate. */
function readWithPython({ raw }: ReceivedMail) {
  const { stdout, stderr, status } = spawnSync('python3', [READER], { input: raw });
  if (status !== 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString());
}

const SUBJECT =
  'Ärger mit Ünïcode: 你好世界 😀😀 und eine Zeile, die länger ist als jede Zeile eines Kopfes sein darf, ganz bestimmt';
const NAME = 'Ünal, "Ü" (Größe) 株式会社 und noch ein Name, der nicht in eine Zeile passt';

const withoutSpaces = (text: string) => text.replaceAll(' ', '');

const MESSAGES: readonly (readonly [string, MailInput])[] = [
  ['a plain one', hello('jane@example.com')],
  ['one with words of many languages', hello({ name: NAME, address: 'u@bücher.example' }, { subject: SUBJECT })],
  ['one to a hundred', hello(Array.from({ length: 100 }, (_, at) => `Person Number ${at} <p${at}@example.com>`))],
  [
    'one for many, with a long address to unsubscribe',
    hello('many@example.com', {
      bulk: { unsubscribeUrl: `https://crm.example/unsubscribe?token=${'abcdefghij'.repeat(80)}` },
    }),
  ],
  [
    'one with words without a space',
    hello('jane@example.com', {
      data: { name: 'J', words: 'x'.repeat(5000), url: `https://crm.example/${'y'.repeat(3000)}` },
      subject: 'z'.repeat(300),
    }),
  ],
  [
    'one with an attachment and an address for answers',
    hello('jane@example.com', {
      replyTo: { name: 'Büro', address: 'office@acme.example' },
      cc: 'cc@example.com',
      bcc: 'bcc@example.com',
      attachments: [{ source: 'greetings/card', input: { title: 'Grüße' } }],
    }),
  ],
];

describe('a strict receiver', () => {
  let smtp: TestSmtp;
  let crm: TestCrm;
  beforeAll(async () => {
    smtp = await startSmtp();
    crm = await createMailCrm(smtp.url);
  });
  afterAll(async () => {
    await crm?.close();
    await smtp?.stop();
  });

  async function deliver(input: MailInput): Promise<{ mail: ReceivedMail; createdAt: Date }> {
    const id = await send(crm, crm.acme, input);
    const find = () => smtp.received.find(({ messageId }) => messageId === `<${id}@crm.example>`);
    await expect.poll(find, LONG).toBeDefined();
    return { mail: find() as ReceivedMail, createdAt: new Date(String((await rowOf(crm, id)).created_at)) };
  }

  it.each(MESSAGES)('takes %s', async (_which, input) => {
    const { mail, createdAt } = await deliver(input);
    expect(problemsOf(mail.raw)).toEqual([]);
    const date = headersOf(mail.raw).find(([name]) => name === 'Date')?.[1] ?? '';
    expect(date).toBe(createdAt.toUTCString().replace('GMT', '+0000'));
    const names = headersOf(mail.raw).map(([name]) => name);
    expect(names.includes('List-Unsubscribe')).toBe(input.bulk !== undefined);
  });

  it.skipIf(pythonIsMissing).each(MESSAGES)('is Python’s, and reads %s as it was meant', async (_which, input) => {
    const { mail, createdAt } = await deliver(input);
    const read = readWithPython(mail);
    expect(read.defects).toEqual([]);
    expect(new Date(read.date).getTime()).toBe(Math.floor(createdAt.getTime() / 1000) * 1000);
    expect(read.messageId).toBe(mail.messageId);
    // Folded before a word that fills the line by itself.
    expect(read.subject.trim()).toBe(input.subject ?? 'Hello Jane');
    expect(read.from).toEqual([['Acme', 'crm@crm.example']]);
    if (typeof input.to === 'object' && 'address' in input.to) {
      const [[name, address]] = read.to;
      // Versions of Python put spaces between encoded words of a name, against RFC 2047, 6.2.
      expect([withoutSpaces(name), address]).toEqual([withoutSpaces(NAME), 'u@xn--bcher-kva.example']);
    }
    expect(read.to).toHaveLength(Array.isArray(input.to) ? input.to.length : 1);
    expect(read.filenames).toEqual(input.attachments ? ['card.txt'] : []);
    if (input.data) expect(read.text).toContain(String(input.data.words));
  });
});

it('finds what a strict receiver would', () => {
  const lines = (date: string, more: string[] = []) =>
    Buffer.from(
      [
        `Date: ${date}`,
        'From: A <a@a.example>',
        'To: b@b.example',
        'Message-ID: <1@a.example>',
        'MIME-Version: 1.0',
        'Content-Type: text/plain',
        ...more,
        '',
        'Hello',
      ].join('\r\n'),
    );
  const right = 'Sun, 29 Nov 2026 06:44:45 +0000';
  expect(problemsOf(lines(right))).toEqual([]);
  for (const [broken, problem] of [
    [lines('2026-11-29T06:44:45.855982Z'), 'Date: 2026-11-29T06:44:45.855982Z'],
    [lines('Mon, 29 Nov 2026 06:44:45 +0000'), 'Date: Mon, 29 Nov 2026 06:44:45 +0000'],
    [lines(right, ['Bcc: c@c.example']), 'Bcc is shown.'],
    [lines(right, ['To: c@c.example']), 'to is there twice.'],
    [lines(right, ['Cc: c@c@c.example']), 'Address: c@c@c.example'],
    [lines(right, ['Subject: Grüße']), 'It has a byte that is not ASCII.'],
    [lines(right, ['Subject: =?utf-8?Q?=C3?= =?utf-8?Q?=BC?=']), 'Subject: =?utf-8?Q?=C3?='],
    [lines(right, ['Cc: "=?utf-8?Q?=C3=BC?=" <c@c.example>']), 'Cc has an encoded word in quotes'],
    [lines(right, [`X-Long: ${'x'.repeat(1000)}`]), 'A line has 1008 characters.'],
    [lines(right, ['List-Unsubscribe: <https://a.example/>']), 'List-Unsubscribe: <https://a.example/>'],
    [Buffer.from(lines(right).toString().replaceAll('\r\n', '\n')), 'A line does not end in CR LF.'],
  ] as const)
    expect(problemsOf(broken).join(' ')).toContain(problem);
});
