import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawPage, textOf } from './read-pdf.ts';
import { newRenderer } from './renderers.ts';

/** Counts connections, not requests: even an unanswered attempt is a hit. */
let server: Server;
let origin: string;
const hits: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'pdf-secret-'));
const secret = pathToFileURL(join(folder, 'secret.html')).href;

beforeAll(async () => {
  writeFileSync(join(folder, 'secret.html'), '<p>SECRET FILE</p>');
  writeFileSync(
    join(folder, 'secret.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg"><text id="a" y="20">SECRET FILE</text></svg>',
  );
  server = createServer((socket: Socket) => {
    socket.on('error', () => {});
    socket.on('data', (data) => {
      hits.push(data.toString('latin1').split('\r\n')[0] ?? '');
      socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 6\r\n\r\nSECRET');
    });
  });
  server.on('connection', () => hits.push('connection'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const attempts = (url: string): Record<string, string> => ({
  image: `<img src="${url}"><picture><source srcset="${url}"><img srcset="${url} 2x"></picture>`,
  media: `<video src="${url}" poster="${url}" autoplay preload="auto"></video><audio src="${url}" preload="auto"></audio><track src="${url}">`,
  frames: `<iframe src="${url}"></iframe><object data="${url}"></object><embed src="${url}"><frameset><frame src="${url}"></frameset>`,
  'a frame that writes its own': `<iframe srcdoc='<img src="${url}"><link rel=stylesheet href="${url}">'></iframe>`,
  'a frame of data': `<iframe src='data:text/html,<img src="${url}"><meta http-equiv=refresh content="0;url=${url}">'></iframe>`,
  styles: `<link rel="stylesheet" href="${url}"><style>@import "${url}"; body { background: url("${url}"); cursor: url("${url}"), auto }</style>`,
  fonts: `<style>@font-face { font-family: f; src: url("${url}") } b { font-family: f }</style><b>text</b>`,
  hints: `<link rel="prefetch" href="${url}"><link rel="preload" as="image" href="${url}"><link rel="preconnect" href="${url}"><link rel="dns-prefetch" href="${url}"><link rel="modulepreload" href="${url}"><link rel="prerender" href="${url}"><link rel="icon" href="${url}"><link rel="manifest" href="${url}">`,
  'moving away': `<meta http-equiv="refresh" content="0; url=${url}"><base href="${url}"><img src="relative">`,
  svg: `<svg xmlns:xlink="http://www.w3.org/1999/xlink"><image href="${url}"/><image xlink:href="${url}"/><use href="${url}#a"/><filter id="f"><feImage href="${url}"/></filter><rect filter="url(${url}#f)" width="9" height="9"/></svg>`,
  'an image with references': `<img src='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"><image href="${url}"/><foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="${url}"/></foreignObject></svg>'>`,
  'XML with a stylesheet': `<iframe src='data:text/xml,<?xml-stylesheet href="${url}" type="text/xsl"?><!DOCTYPE x [<!ENTITY e SYSTEM "${url}">]><x>%26e;</x>'></iframe>`,
  scripts: `<script src="${url}"></script><script>fetch("${url}"); new WebSocket("${url}".replace("http", "ws")); navigator.sendBeacon("${url}")</script><body onload='fetch("${url}")'>`,
  forms: `<form action="${url}" method="post"><input autofocus onfocus="this.form.submit()"></form><a ping="${url}" href="${url}">a</a>`,
  report: `<meta http-equiv="Content-Security-Policy" content="img-src 'none'; report-uri ${url}"><img src="data:image/gif;base64,AAAA">`,
});
const names = Object.keys(attempts(''));

it.each(names)('reaches no server: %s', async (name) => {
  const html = attempts(`http://${origin}/`)[name] ?? '';
  const bytes = await newRenderer().render('acme', {
    html: `${html}<p>after</p>`,
    css: `@import "http://${origin}/css";`,
  });
  expect(hits).toEqual([]);
  expect(await textOf(bytes)).toContain('after');
  expect(await textOf(bytes)).not.toContain('SECRET');
});

it.each(names)('shows no file: %s', async (name) => {
  for (const url of [secret, secret.replace('.html', '.svg'), `view-source:${secret}`]) {
    const text = await textOf(await newRenderer().render('acme', { html: `${attempts(url)[name]}<p>after</p>` }));
    expect(text).not.toContain('SECRET');
    expect(text).toContain('after');
  }
});

it.each(names)('header and footer reach nothing: %s', async (name) => {
  const headerHtml = attempts(`http://${origin}/`)[name] ?? '';
  const footerHtml = attempts(secret)[name] ?? '';
  const [outcome] = await Promise.allSettled([newRenderer().render('acme', { html: 'text', headerHtml, footerHtml })]);
  expect(hits).toEqual([]);
  // Some are left away; a style sheet that would have to be loaded ends the page.
  if (outcome.status === 'fulfilled') expect(await textOf(outcome.value)).not.toContain('SECRET');
  else expect(outcome.reason).toMatchObject({ code: 'PDF_FAILED' });
});

it('a server that is reached is seen', async () => {
  await fetch(`http://${origin}/`);
  expect(hits.splice(0)).toContain('connection');
});

it('WebRTC and names asked of a resolver reach nothing', async () => {
  const socket = createSocket('udp4', () => hits.push('datagram'));
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const html = `<script>new RTCPeerConnection({iceServers: [{urls: 'stun:127.0.0.1:${socket.address().port}'}]}).createDataChannel('x')</script>`;
  await newRenderer().render('acme', { html });
  socket.close();
  expect(hits).toEqual([]);
});

it.each([
  '<p id="p">as written</p><script>document.getElementById("p").textContent = "RAN"</script>',
  '<p>as written</p><img src="x" onerror="document.body.textContent = \'RAN\'">',
  '<p>as written</p><svg onload="document.body.textContent = \'RAN\'"></svg>',
  '<p>as written</p><details open ontoggle="document.body.textContent = \'RAN\'">x</details>',
  '<body onload="document.body.textContent = \'RAN\'"><p>as written</p>',
  '<p>as written</p><iframe srcdoc="<script>parent.document.body.textContent = \'RAN\'</script>"></iframe>',
  '<p>as written</p><style onload="document.body.textContent = \'RAN\'">b {}</style>',
  '<p>as written</p><meta http-equiv="refresh" content="0;url=javascript:document.body.textContent=\'RAN\'">',
  '<p>as written</p><noscript>no script</noscript>',
])('runs no script: %s', async (html) => {
  const renderer = newRenderer();
  const text = await textOf(await renderer.render('acme', { html }));
  expect(text).toContain('as written');
  expect(text).not.toContain('RAN');
  const header = await textOf(await renderer.render('acme', { html: 'text', headerHtml: html }));
  expect(header).toContain('as written');
  expect(header).not.toContain('RAN');
});

it('images of the document’s own are drawn, and others leave no trace', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="80" height="40" fill="red"/></svg>';
  const image = `<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
  const drawn = async (html: string) => drawPage(await newRenderer().render('acme', { html }), 1);
  expect((await drawn(`text${image}`)).equals(await drawn('text'))).toBe(false);
  expect((await drawn('text')).equals(await drawn('text<img src="https://example.com/a.png" alt="">'))).toBe(true);
});

it('the browser knows no secret of this process', async () => {
  process.env.PDF_TEST_SECRET = 'postgres://secret';
  const { readFileSync } = await import('node:fs');
  const { browsersOf, membersOf } = await import('./processes.ts');
  await newRenderer().render('acme', { html: 'text' });
  // A page's process may end between the list and the reading of it.
  const environments = browsersOf(process.pid)
    .flatMap(membersOf)
    .flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${pid}/environ`, 'utf8')];
      } catch {
        return [];
      }
    });
  delete process.env.PDF_TEST_SECRET;
  expect(environments.length).toBeGreaterThan(1);
  expect(environments.filter((text) => text.includes('secret'))).toEqual([]);
});
