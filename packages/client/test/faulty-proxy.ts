import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What happens to one request on its way. */
export type Fault =
  | 'pass'
  /** The connection ends before the server sees the request. */
  | 'lose request'
  /** The server answers, and the connection ends before a byte of it arrives. */
  | 'lose answer'
  /** The connection ends in the middle of the answer's body. */
  | 'cut answer'
  /** Something on the way answers instead of the server. */
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** What the server answered; undefined when it was not asked. */
  readonly status?: number;
}

export interface FaultyProxy {
  readonly origin: string;
  readonly seen: readonly SeenRequest[];
  /** What happens to the next requests, one each; then they pass. Forgets what was seen. */
  next(...faults: Fault[]): void;
  close(): Promise<void>;
}

/** An HTTP proxy on 127.0.0.1 that does to requests what a network does. */
export async function startFaultyProxy(target: string): Promise<FaultyProxy> {
  let faults: Fault[] = [];
  const seen: SeenRequest[] = [];

  async function relay(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = faults.shift() ?? 'pass';
    const { method = '', url = '' } = request;
    const headers = request.headers as Record<string, string>;
    const body = await buffer(request);
    if (fault === 'lose request') {
      seen.push({ method, url, headers });
      response.destroy();
    } else if (typeof fault === 'object') {
      seen.push({ method, url, headers });
      response.writeHead(fault.status, { ...fault.headers }).end(fault.body);
    } else {
      const { host, connection, 'content-length': length, ...passed } = headers;
      const answer = await fetch(new URL(url, target), {
        method,
        headers: passed,
        body: body.length > 0 ? body : null,
      });
      const content = Buffer.from(await answer.arrayBuffer());
      seen.push({ method, url, headers, status: answer.status });
      if (fault === 'lose answer') return void response.destroy();
      const { 'transfer-encoding': chunked, connection: kept, ...rest } = Object.fromEntries(answer.headers);
      response.writeHead(answer.status, rest);
      if (fault === 'pass') response.end(content);
      else response.write(content.subarray(0, content.length / 2), () => response.destroy());
    }
  }

  const server = createServer((request, response) => {
    relay(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    next(...planned) {
      faults = planned;
      seen.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
