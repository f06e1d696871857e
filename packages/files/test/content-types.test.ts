import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFilesCrm, type FilesCrm, newAccount, PNG, upload } from './crm.ts';

const HTML = '<!DOCTYPE html><script>alert(document.domain)</script>';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
const PDF = Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<<>>\nendobj\n', 'latin1');
const ELF = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), Buffer.alloc(200)]);
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)]);
const OLE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);

let crm: FilesCrm;
beforeAll(async () => {
  crm = await createFilesCrm();
});
afterAll(() => crm?.close());

describe('the type of a file', () => {
  it.each<[string, string, string | Buffer, string]>([
    ['photo.png', 'image/png', PNG, 'image/png'],
    ['photo.jpg', 'image/jpeg', PNG, 'image/png'],
    ['photo', 'text/html', PNG, 'image/png'],
    ['offer.pdf', 'application/pdf', PDF, 'application/pdf'],
    ['offer.pdf.png', 'image/png', PDF, 'application/pdf'],
    ['people.csv', 'application/vnd.ms-excel', 'a;b\n1;2\n', 'text/csv'],
    ['notes.md', '', '# <b>hello</b>', 'text/markdown'],
    ['page.html', 'text/plain', HTML, 'text/html'],
    ['page', 'image/png; x', 'plain words', 'text/plain'],
    ['drawing.svg', 'image/svg+xml', SVG, 'image/svg+xml'],
    ['unnamed', '', SVG, 'image/svg+xml'],
    ['tool.exe', 'application/pdf', EXE, 'application/x-msdownload'],
    ['tool', '', ELF, 'application/x-elf'],
    ['run.sh', '', '#!/bin/sh\nrm -rf /', 'text/x-shellscript'],
    ['letter.doc', '', OLE, 'application/msword'],
    ['noise.bin', 'image/png', Buffer.from([0, 1, 2, 255, 254]), 'application/octet-stream'],
    ['not-a-picture.png', 'image/png', Buffer.from([0, 1, 2, 255, 254]), 'application/octet-stream'],
    ['page.txt', 'text/plain', HTML, 'text/plain'],
  ])('of %s, claimed to be "%s", is told by its content', async (filename, type, content, expected) => {
    const { attachments } = await newAccount(crm.acme.admin);
    const { status, body } = await upload(crm.acme.admin, attachments, { filename, type, content });
    expect([status, body.contentType ?? body.detail]).toEqual([201, expected]);
  });

  it.each<[string, string, string | Buffer]>([
    ['photo.png', 'image/png', HTML],
    ['photo.jpg', 'image/jpeg', SVG],
    ['invoice.pdf', 'application/pdf', EXE],
    ['list.csv', 'text/csv', EXE],
    ['letter.docx', '', HTML],
    ['no-extension', 'image/png', HTML],
    ['report.pdf', '', ELF],
    ['song.mp3', '', '#!/bin/sh\n'],
  ])('%s, claimed to be "%s", with something that runs inside is refused', async (filename, type, content) => {
    const { attachments } = await newAccount(crm.acme.admin);
    const { status, body } = await upload(crm.acme.admin, attachments, { filename, type, content });
    expect([status, body.code]).toEqual([415, 'FILE_TYPE_MISMATCH']);
    expect((await crm.acme.admin.get(attachments)).body.data).toEqual([]);
  });
});

describe('a download', () => {
  const read = async (filename: string, content: string | Buffer, disposition = 'inline') => {
    const { attachments } = await newAccount(crm.acme.admin);
    const { body } = await upload(crm.acme.admin, attachments, { filename, type: '', content });
    return crm.acme.admin.get(`${attachments}/${body.id}/content?disposition=${disposition}`);
  };

  it.each<[string, string | Buffer]>([
    ['page.html', HTML],
    ['drawing.svg', SVG],
    ['data.xml', '<?xml version="1.0"?><a/>'],
    ['tool.exe', EXE],
    ['notes.txt', HTML],
    ['script.js', 'alert(1)'],
  ])('never shows %s, whatever is asked for', async (filename, content) => {
    const { status, headers } = await read(filename, content);
    expect(status).toBe(200);
    expect(headers['content-disposition']).toMatch(/^attachment/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*sandbox$/);
  });

  it('shows images and PDF when asked to, and saves them otherwise', async () => {
    const shown = await read('photo.png', PNG);
    expect(shown.headers['content-disposition']).toBe('inline; filename=photo.png');
    expect(shown.headers['content-security-policy']).toContain('sandbox');
    expect(shown.headers['x-content-type-options']).toBe('nosniff');
    const document = await read('offer.pdf', PDF);
    expect(document.headers['content-disposition']).toMatch(/^inline/);
    // A sandbox keeps browsers from starting their PDF viewer.
    expect(document.headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'");
    expect((await read('photo.png', PNG, 'attachment')).headers['content-disposition']).toMatch(/^attachment/);
    expect((await read('offer.pdf', PDF, 'attachment')).headers['content-security-policy']).toContain('sandbox');
  });
});

describe('rules of the host', () => {
  it('accept only what they list, by content', async () => {
    const strict = await createFilesCrm({ allowedTypes: ['image/*', 'application/pdf'] });
    try {
      const { attachments } = await newAccount(strict.acme.admin);
      const add = (filename: string, content: string | Buffer) =>
        upload(strict.acme.admin, attachments, { filename, type: '', content });
      expect((await add('photo.png', PNG)).status).toBe(201);
      expect((await add('offer.pdf', PDF)).status).toBe(201);
      const refused = await add('notes.png', 'no picture');
      expect([refused.status, refused.body.code]).toEqual([415, 'FILE_TYPE_REFUSED']);
      expect(strict.stored()).toHaveLength(2);
    } finally {
      await strict.close();
    }
  });

  it('refuse what they list', async () => {
    const strict = await createFilesCrm({ refusedTypes: ['application/x-msdownload', 'text/html'] });
    try {
      const { attachments } = await newAccount(strict.acme.admin);
      const refused = await upload(strict.acme.admin, attachments, { filename: 'tool.exe', type: '', content: EXE });
      expect([refused.status, refused.body.code]).toEqual([415, 'FILE_TYPE_REFUSED']);
      expect((await upload(strict.acme.admin, attachments)).status).toBe(201);
    } finally {
      await strict.close();
    }
  });
});
