import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ExampleServer, startExampleServer } from './example-server.ts';
import { pythonTool } from './python-tool.ts';

// Runs schemathesis against the example server: requests made of the OpenAPI document, valid and invalid ones, and checks what
// comes back. Ends non-zero on a finding. `--long` also runs what takes the better part of an hour; other arguments go to
// schemathesis (`-- --include-tag Lead`).
const SCHEMATHESIS = 'schemathesis==4.32.5';
const FILES = join(import.meta.dirname, 'schemathesis');
/** The examples of the document, and a few requests of each operation. */
const SHORT = ['--phases', 'examples,fuzzing', '--max-examples', '2', '--no-shrink'];
const LONG = ['--phases', 'examples,coverage,fuzzing', '--max-examples', '30'];

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
}

/** Returns the ids of records that exist, by the path of their list. */
async function idsOf({ url, token }: ExampleServer): Promise<Record<string, string[]>> {
  const headers = { authorization: `Bearer ${token}` };
  const { paths } = (await (await fetch(`${url}/api/openapi.json`)).json()) as Document;
  const lists = Object.entries(paths).filter(
    ([path, { get }]) => !path.includes('{') && /^list/.test(get?.operationId ?? ''),
  );
  const found: Record<string, string[]> = {};
  for (const [path] of lists) {
    const { data } = (await (await fetch(`${url}${path}`, { headers })).json()) as { data?: { id?: unknown }[] };
    const ids = (data ?? []).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
    if (ids.length > 0) found[path] = ids;
  }
  return found;
}

async function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: 'inherit' });
  const [code] = await once(child, 'close');
  return code ?? 1;
}

const { values, positionals } = parseArgs({ options: { long: { type: 'boolean' } }, allowPositionals: true });
const program = pythonTool('schemathesis', SCHEMATHESIS);
const server = await startExampleServer();
try {
  const args = [
    ...['--config-file', join(FILES, 'schemathesis.toml'), 'run', `${server.url}/api/openapi.json`],
    ...['--header', `Authorization: Bearer ${server.token}`],
    ...(values.long ? LONG : SHORT),
    ...positionals,
  ];
  process.exitCode = await run(program, args, {
    PYTHONPATH: FILES,
    SCHEMATHESIS_HOOKS: 'hooks',
    SCHEMATHESIS_IDS: JSON.stringify(await idsOf(server)),
  });
} finally {
  await server.stop();
}
