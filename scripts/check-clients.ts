import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExampleServer, startExampleServer } from './example-server.ts';
import { pythonTool, toolCache } from './python-tool.ts';

// Makes clients of the standard plugins' OpenAPI document with the generators that people use, compiles them, and calls the
// example server with them: scripts/clients. The tools come from the registries; one whose language is not on this machine is left
// out, in CI as a failure. With an argument: those whose name has it.
const GENERATOR = '7.14.0';
const ARTIFACT = `org.openapitools:openapi-generator-cli:${GENERATOR}`;
const OAPI_CODEGEN = 'github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2';
const PYTHON_CLIENT = 'openapi-python-client==0.29.1';
/** What the Python clients import. */
const PYTHON_LIBRARIES = ['httpx', 'attrs', 'python-dateutil', 'urllib3', 'pydantic', 'typing-extensions'];
const CALLS = join(import.meta.dirname, 'clients');

/** For programs that run for seconds, the second compiler and parallel collections cost more than they save. */
const SHORT_JVM = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

const cache = toolCache;
const work = mkdtempSync(join(tmpdir(), 'bottlecrm-clients-'));
const document = join(work, 'openapi.json');
const failures: string[] = [];

function run(command: string, args: readonly string[], cwd = work, env: NodeJS.ProcessEnv = {}): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return;
  const said = `${stdout ?? ''}${stderr ?? ''}${error ?? ''}`.trim().split('\n').slice(-30).join('\n');
  throw new Error(`${command} ${args.join(' ')}\n${said}`);
}

const has = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const maven = (cwd: string, ...args: readonly string[]): void =>
  run('mvn', ['-q', '-B', ...args], cwd, { MAVEN_OPTS: [process.env.MAVEN_OPTS ?? '', ...SHORT_JVM].join(' ') });

function jar(): string {
  const file = join(cache, `openapi-generator-cli-${GENERATOR}.jar`);
  if (!existsSync(file)) maven(work, 'dependency:copy', `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${cache}`);
  return file;
}

/** The client alone: its tests and documents are nothing that we could break. */
function generate(language: string, out: string, ...args: string[]): void {
  const parts = 'apiTests=false,modelTests=false,apiDocs=false,modelDocs=false';
  run('java', [
    ...SHORT_JVM,
    '-jar',
    jar(),
    'generate',
    '-i',
    document,
    '-g',
    language,
    '-o',
    out,
    '--global-property',
    parts,
    ...args,
  ]);
}

/** Runs a program of scripts/clients, which this process's own server answers meanwhile. */
async function call(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const { url, token } = await server();
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env, CRM_URL: url, CRM_TOKEN: token } });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}\n${said.trim().split('\n').slice(-30).join('\n')}`);
}

let started: Promise<ExampleServer> | undefined;
const server = (): Promise<ExampleServer> => (started ??= startExampleServer());

/** Puts a program into a directory of its own beside the client. */
function place(program: string, directory: string, name = program): void {
  mkdirSync(directory, { recursive: true });
  copyFileSync(join(CALLS, program), join(directory, name));
}

const pythonCall = (program: string, path: string): Promise<void> =>
  call(pythonTool('python', ...PYTHON_LIBRARIES), [join(CALLS, program)], path, { PYTHONPATH: path });

interface Client {
  readonly name: string;
  readonly tools: readonly (readonly [string, ...string[]])[];
  readonly check: (out: string) => Promise<void>;
}

const CLIENTS: readonly Client[] = [
  {
    name: 'openapi-generator java',
    tools: [
      ['java', '-version'],
      ['mvn', '-v'],
    ],
    check: async (out) => {
      generate('java', out, '--library', 'native');
      place('Calls.java', join(out, 'src/main/java'));
      maven(out, '-DskipTests', 'compile', 'dependency:build-classpath', '-Dmdep.outputFile=classpath');
      const classpath = `target/classes:${readFileSync(join(out, 'classpath'), 'utf8').trim()}`;
      await call('java', [...SHORT_JVM, '-cp', classpath, 'Calls'], out);
    },
  },
  {
    name: 'openapi-generator python',
    tools: [
      ['java', '-version'],
      ['mvn', '-v'],
      ['python3', '--version'],
    ],
    check: async (out) => {
      generate('python', out);
      run('python3', ['-m', 'compileall', '-q', out]);
      await pythonCall('calls_openapi_generator.py', out);
    },
  },
  {
    name: 'openapi-generator go',
    tools: [
      ['java', '-version'],
      ['mvn', '-v'],
      ['go', 'version'],
    ],
    check: async (out) => {
      generate('go', out);
      place('calls_openapi_generator.go', join(out, 'calls'));
      run('go', ['mod', 'tidy'], out);
      run('go', ['build', './...'], out);
      await call('go', ['run', './calls'], out);
    },
  },
  {
    name: 'oapi-codegen',
    tools: [['go', 'version']],
    check: async (out) => {
      const tool = join(cache, 'oapi-codegen');
      if (!existsSync(tool)) run('go', ['install', OAPI_CODEGEN], work, { GOBIN: cache });
      run(tool, ['-generate', 'types,client', '-package', 'api', '-o', join(out, 'api.go'), document]);
      place('calls_oapi_codegen.go', join(out, 'calls'));
      run('go', ['mod', 'init', 'example.com/api'], out);
      run('go', ['mod', 'tidy'], out);
      run('go', ['build', './...'], out);
      await call('go', ['run', './calls'], out);
    },
  },
  {
    name: 'openapi-python-client',
    tools: [['python3', '--version']],
    check: async (out) => {
      const tool = pythonTool('openapi-python-client', PYTHON_CLIENT);
      const path = join(out, 'api_client');
      run(tool, ['generate', '--path', document, '--meta', 'none', '--output-path', path]);
      run('python3', ['-m', 'compileall', '-q', path]);
      await pythonCall('calls_openapi_python_client.py', out);
    },
  },
];

try {
  mkdirSync(cache, { recursive: true });
  const cli = ['--conditions=@bottlecrm/source', 'packages/cli/src/bin.ts', 'openapi'];
  const config = ['--config', 'packages/client/bottlecrm.config.ts', '--out', document];
  execFileSync(process.execPath, [...cli, ...config], { stdio: 'inherit' });
  const wanted = CLIENTS.filter(({ name }) => name.includes(process.argv[2] ?? ''));
  if (wanted.length === 0) failures.push(`No client is called ${process.argv[2]}.`);
  for (const { name, tools, check } of wanted) {
    const missing = tools.find(([command, ...args]) => !has(command, ...args));
    if (missing) {
      console.log(`${name}: left out, there is no ${missing[0]}`);
      if (process.env.CI) failures.push(`${name}: there is no ${missing[0]}`);
      continue;
    }
    const out = join(work, name.replaceAll(' ', '-'));
    mkdirSync(out);
    try {
      await check(out);
      console.log(`${name}: generated, compiled, and called`);
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
} finally {
  await started?.then((one) => one.stop());
  rmSync(work, { recursive: true, force: true });
}

if (failures.length > 0) {
  console.error(failures.join('\n\n'));
  process.exitCode = 1;
}
