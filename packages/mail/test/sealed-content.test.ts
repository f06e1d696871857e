import { generateKeySync } from 'node:crypto';
import { expect, it } from 'vitest';
import { openContent, sealContent } from '../src/messages/content.ts';

const key = () => generateKeySync('hmac', { length: 256 });
const content = { to: [{ address: 'a@example.com' }], cc: [], bcc: [], html: '<p>x</p>', text: 'x', attachments: [] };

it('a message that was sealed before the secret was replaced still opens, in its own row alone', () => {
  const [present, earlier, strange] = [key(), key(), key()];
  const sealed = sealContent(earlier, 'org', 'id', content);
  expect(openContent([present, earlier], 'org', 'id', sealed)).toEqual(content);
  expect(() => openContent([present], 'org', 'id', sealed)).toThrow();
  expect(() => openContent([present, strange], 'org', 'id', sealed)).toThrow();
  expect(() => openContent([present, earlier], 'org', 'other', sealed)).toThrow();
});
