import { CrmError } from '@bottlecrm/core';
import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { loadSentry, reportErrors, type Sentry, withoutWords } from '../src/error-reports.ts';

it('answers from 500 are reported by route and code, and others are not', async () => {
  const reported: unknown[] = [];
  let isClosed = false;
  const sentry: Sentry = {
    init: () => {},
    captureException: (error, { tags }) => reported.push([(error as Error).message, tags]),
    close: async () => {
      isClosed = true;
    },
  };
  const app = Fastify();
  reportErrors(app, sentry, 'https://key@sentry.example/1');
  app.get('/broken/:id', async () => Promise.reject(new Error('broken')));
  app.get('/refused', async () => Promise.reject(new CrmError('NOT_FOUND', { status: 404, title: 'Not found' })));
  app.get('/away', async () => Promise.reject(new CrmError('UNAVAILABLE', { status: 503, title: 'Away' })));
  app.post('/', async () => ({}));
  for (const url of ['/broken/7?email=jane@example.com', '/refused', '/away', '/nowhere']) await app.inject(url);
  await app.inject({ method: 'POST', url: '/', headers: { 'content-type': 'application/json' }, payload: '{' });
  await app.close();
  expect(reported).toEqual([
    ['broken', { route: '/broken/:id', method: 'GET', code: 'INTERNAL_ERROR' }],
    [expect.any(String), { route: '/away', method: 'GET', code: 'UNAVAILABLE' }],
  ]);
  expect(isClosed).toBe(true);
});

it('nothing but the place in the code leaves', () => {
  const event = {
    event_id: '1',
    level: 'error',
    tags: { code: 'INTERNAL_ERROR' },
    message: 'jane@example.com',
    user: { ip_address: '10.0.0.7' },
    request: { url: 'https://crm.example/?email=jane@example.com', headers: { authorization: 'Bearer x' }, data: '{}' },
    breadcrumbs: [{ message: 'jane@example.com' }],
    server_name: 'host',
    exception: {
      values: [{ type: 'Error', value: 'jane@example.com', stacktrace: { frames: [{ filename: 'a.ts' }] } }],
    },
  };
  expect(withoutWords(event)).toEqual({
    event_id: '1',
    level: 'error',
    tags: { code: 'INTERNAL_ERROR' },
    exception: { values: [{ type: 'Error', value: '', stacktrace: { frames: [{ filename: 'a.ts' }] } }] },
  });
});

it('a DSN without @sentry/node says what to install', async () => {
  await expect(loadSentry()).rejects.toThrow('SENTRY_DSN is set, but @sentry/node is not installed');
});
