import { once } from 'node:events';
import { createServer } from 'node:net';
import { portTaken } from './server.ts';

/** Before anything is started: a taken port would be found only after the database is up. @throws {StartError} */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw portTaken(host, port);
  } finally {
    probe.close();
  }
}
