import helmet from '@fastify/helmet';
import Fastify from 'fastify';

/** For an API that answers JSON: nothing may be loaded or framed. */
const OPTIONS = {
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
};

async function askHelmet(): Promise<Record<string, string>> {
  const app = Fastify();
  app.get('/without', async () => '');
  await app.register(async (scope) => {
    await scope.register(helmet, OPTIONS);
    scope.get('/with', async () => '');
  });
  const plain = (await app.inject('/without')).headers;
  const { headers } = await app.inject('/with');
  await app.close();
  const own = Object.entries(headers).filter(([name]) => !(name in plain));
  return Object.fromEntries(own.map(([name, value]) => [name, String(value)]));
}

let headers: Promise<Record<string, string>> | undefined;

/**
 * Helmet's headers. They are the same for every answer, so helmet is asked once: as a hook of each request it computes them
 * anew and sets them one by one past Fastify.
 */
export const securityHeaders = (): Promise<Readonly<Record<string, string>>> => (headers ??= askHelmet());
