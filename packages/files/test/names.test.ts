import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanFileName, contentDisposition, fileNameOf } from '@bottlecrm/core';
import { parse } from 'content-disposition';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFilesCrm, type FilesCrm, newAccount, upload } from './crm.ts';

let crm: FilesCrm;
beforeAll(async () => {
  crm = await createFilesCrm();
});
afterAll(() => crm?.close());

const RTL = '\u202e';

/** What somebody may call a file, and what it is then called. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['../../etc/passwd', 'passwd'],
  ['..\\..\\windows\\system32\\cmd.txt', 'cmd.txt'],
  ['/etc/shadow', 'shadow'],
  ['C:\\Users\\me\\offer.txt', 'offer.txt'],
  ['..', 'file'],
  ['.', 'file'],
  ['', 'file'],
  ['   ', 'file'],
  ['.htaccess', 'htaccess'],
  ['a\u0000b.txt', 'ab.txt'],
  ['line\r\nSet-Cookie: x=1.txt', 'lineSet-Cookie_ x=1.txt'],
  ['CON', '_CON'],
  ['nul.txt', '_nul.txt'],
  ['LPT1.pdf.txt', '_LPT1.pdf.txt'],
  [`invoice${RTL}gpj.txt`, 'invoicegpj.txt'],
  ['zero\u200bwidth\ufeff.txt', 'zerowidth.txt'],
  ['quote".txt', 'quote_.txt'],
  ['semi;colon=1.txt', 'semi;colon=1.txt'],
  ['100%25.txt', '100%25.txt'],
  ['trailing. . .', 'trailing'],
  ['Angebot für Müller & Söhne.txt', 'Angebot für Müller & Söhne.txt'],
  ['報告書.txt', '報告書.txt'],
  ['😀'.repeat(300), '😀'.repeat(255)],
  [`${'x'.repeat(5000)}.txt`, `${'x'.repeat(251)}.txt`],
  ['\ud800lonely.txt', 'lonely.txt'],
];

describe('a file name', () => {
  it.each(HOSTILE)('%j becomes %j', (given, cleaned) => {
    expect(cleanFileName(given)).toBe(cleaned);
  });

  it('stays what it is when it is cleaned again', () => {
    for (const [, cleaned] of HOSTILE) expect(cleanFileName(cleaned)).toBe(cleaned);
  });

  it('of a document is made from its number, which may have parts', () => {
    expect(fileNameOf('INV/2026/0001', 'pdf')).toBe('INV-2026-0001.pdf');
    expect(fileNameOf('../x', 'pdf')).toBe('-x.pdf');
    expect(fileNameOf(`A\r\nB\u2028C${RTL}D`, 'pdf')).toBe('ABCD.pdf');
  });

  it('cannot break the header that it stands in', () => {
    expect(contentDisposition('../x\r\nSet-Cookie: a=b\u2028.pdf')).toBe('attachment; filename="xSet-Cookie_ a=b.pdf"');
    for (const [given, cleaned] of HOSTILE)
      expect(parse(contentDisposition(given, 'inline'))).toMatchObject({
        type: 'inline',
        parameters: { filename: cleaned },
      });
  });

  it('is cleaned by one function wherever it leaves', () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /^[^/]+\/src\/.*\.ts$/.test(file.replaceAll('\\', '/')),
    );
    const headers = files.flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .filter((line) => /'content-disposition'\s*[,:]\s*[^_\s]/i.test(line)),
    );
    expect(headers.length).toBeGreaterThan(2);
    expect(headers.filter((line) => !line.includes('contentDisposition('))).toEqual([]);
  });

  it('never reaches the storage, and comes back in a header that says nothing else', async () => {
    const { acme } = crm;
    const { attachments } = await newAccount(acme.admin);
    for (const [given] of HOSTILE) {
      const { status, body } = await upload(acme.admin, attachments, { filename: given });
      expect(status, JSON.stringify([given, body])).toBe(201);
      // Parsers of multipart bodies take off what they take for a path, and decode what browsers encode.
      expect(body.name).toBe(cleanFileName(body.name));
      const { headers } = await acme.admin.get(`${attachments}/${body.id}/content`);
      const header = headers['content-disposition'] ?? '';
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the point
      expect(header).toMatch(/^attachment; filename[^\u0000-\u001f\u007f-\uffff]*$/);
      expect(parse(header)).toMatchObject({ type: 'attachment', parameters: { filename: body.name } });
    }
    expect(crm.stored().length).toBe(HOSTILE.length);
    for (const key of crm.stored()) expect(key).toMatch(new RegExp(`^${acme.id}/\\d{4}/[0-9a-f-]{36}$`));
    expect(readdirSync(crm.directory)).toEqual([acme.id]);
  });
});
