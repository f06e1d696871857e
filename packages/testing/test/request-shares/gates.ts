import { type ClientRequest, request } from 'node:http';
import { Readable } from 'node:stream';
import { definePlugin, handler, openHandler, type RequestShares } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { vi } from 'vitest';
import { createTestCrm, type TestCrm, type TestCrmOptions } from '../../src/index.ts';

const PATIENCE = { timeout: 120_000, interval: 5 };
const HOUR_MS = 3_600_000;
type Gate = { readonly name: string; open(): void };

/** A plugin whose requests stay in their handler until the test lets them go. */
function gatePlugin(arrived: Gate[], streams: Readable[], uploads: FastifyRequest[]) {
  const enter = (request: FastifyRequest) =>
    new Promise<object>((resolve) => {
      const { name } = request.query as { name: string };
      arrived.push({ name, open: () => resolve({ name }) });
    });
  const schema = { querystring: { type: 'object', properties: { name: { type: 'string' } } } };
  return definePlugin({
    name: 'gates',
    core: '*',
    routes(app: FastifyInstance) {
      app.addContentTypeParser('application/octet-stream', (_request, _payload, done) => done(null));
      app.get('/gate', { schema, config: { authenticated: true, tokens: true } }, enter);
      app.get('/open-gate', { schema, config: { public: true } }, enter);
      app.get(
        '/broken',
        { config: { authenticated: true } },
        handler(async () => {
          throw new Error('This route is broken.');
        }),
      );
      app.get('/stream', { config: { authenticated: true } }, async (_request, reply) => {
        const stream = new Readable({ read() {} });
        stream.push('first');
        streams.push(stream);
        return reply.type('text/plain').send(stream);
      });
      app.post(
        '/upload',
        { config: { authenticated: true } },
        openHandler(async (open, request) => {
          await open.tenant(async () => {});
          uploads.push(request as FastifyRequest);
          let size = 0;
          for await (const chunk of request.raw) size += (chunk as Buffer).length;
          return open.tenant(async () => ({ size }));
        }),
      );
    },
  });
}

/** An application with gates, over HTTP, and what its shares are at. */
export async function openGates(
  requestShares: Exclude<TestCrmOptions['requestShares'], false | undefined>,
  poolSize = 10,
) {
  const arrived: Gate[] = [];
  const streams: Readable[] = [];
  const uploads: FastifyRequest[] = [];
  const crm: TestCrm = await createTestCrm({
    plugins: [gatePlugin(arrived, streams, uploads)],
    http: true,
    checkResponses: false,
    requestShares: { longAfterMs: HOUR_MS, ...requestShares },
    database: { poolSize },
  });
  const shares = internalsOf(crm.app.crm).requestShares as RequestShares;
  const load = () => ({ running: shares.running, waiting: shares.waiting });
  /** Waits until so many run and wait. */
  const loadIs = (running: number, waiting: number) =>
    vi.waitFor(() => {
      const now = load();
      if (now.running !== running || now.waiting !== waiting)
        throw new Error(`expected ${running} running and ${waiting} waiting, not ${JSON.stringify(now)}`);
    }, PATIENCE);
  const arrivedAre = (count: number) =>
    vi.waitFor(() => {
      if (arrived.length < count) throw new Error(`${arrived.length} of ${count} are in their handler`);
    }, PATIENCE);
  /** A request whose bytes the test sends and reads itself. */
  const raw = (method: string, path: string, token: string | undefined, headers: Record<string, string> = {}) => {
    const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const sent: ClientRequest = request(`${crm.origin}${path}`, { method, headers: { ...authorization, ...headers } });
    sent.on('error', () => {});
    return sent;
  };
  return { crm, shares, arrived, streams, uploads, loadIs, arrivedAre, raw };
}
