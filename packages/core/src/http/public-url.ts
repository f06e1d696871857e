import type { FastifyInstance } from 'fastify';
import type { HttpRuntime } from './http-runtime.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const UNSPECIFIED = new Set(['0.0.0.0', '::']);
/** One name everywhere: cookies and the like of another name are another site's. */
const THIS_MACHINE = '127.0.0.1';
const DEFAULT_PORT = '3000';

/** Whether a host name, without its port, is this machine itself. */
export const isLoopback = (hostname: string): boolean => LOOPBACK.has(hostname.toLowerCase());

/** `publicUrl` or `PUBLIC_URL`; undefined when the installation does not say where it is reached. */
export const configuredUrl = (app: HttpRuntime): string | undefined =>
  app.options.publicUrl ?? (process.env.PUBLIC_URL || undefined);

/**
 * Where this installation is reached from outside, without a trailing slash. From the configuration; in development the
 * address that the server listens on. Never from a request: whoever sends one may write any Host.
 */
export const publicUrlOf = (app: HttpRuntime): string =>
  configuredUrl(app) ?? app.listensAt ?? `http://${THIS_MACHINE}:${process.env.PORT || DEFAULT_PORT}`;

/** @throws Error for what is no address that links can be built from. */
export function checkPublicUrl(app: HttpRuntime): void {
  const text = configuredUrl(app);
  if (text === undefined) return;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url && !url.username && !url.password && !url.search && !url.hash && !text.endsWith('/');
  if (!plain || !/^https?:$/.test(url.protocol))
    throw new Error(`publicUrl is "${text}": write it like https://crm.example.com, without a slash at the end.`);
}

/** Remembers where the server listens, for links in development. */
export function rememberAddress(app: FastifyInstance, crm: HttpRuntime): void {
  app.addHook('onListen', async () => {
    const listening = app.server.address();
    if (listening === null || typeof listening === 'string') return;
    const { address, family, port } = listening;
    const host = UNSPECIFIED.has(address) ? THIS_MACHINE : family === 'IPv6' ? `[${address}]` : address;
    crm.listensAt = `http://${host}:${port}`;
  });
}
