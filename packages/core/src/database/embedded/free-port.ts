import { createServer } from 'node:net';

/** A port of 127.0.0.1 that nobody listened on a moment ago; who binds it must be ready to find it taken. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('The operating system gave no port.'));
      });
    });
  });
}
