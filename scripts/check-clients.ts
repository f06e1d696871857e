import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Makes clients of the standard plugins' OpenAPI document with the generators that people use, and compiles them. The tools come
// from the registries; one whose language is not on this machine is left out, in CI as a failure. With an argument: those whose
// name has it.
const GENERATOR = '7.14.0';
const ARTIFACT = `org.openapitools:openapi-generator-cli:${GENERATOR}`;
const OAPI_CODEGEN = 'github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2';
const PYTHON_CLIENT = 'openapi-python-client==0.29.1';

const cache = join(tmpdir(), 'bottlecrm-client-generators');
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

function jar(): string {
  const file = join(cache, `openapi-generator-cli-${GENERATOR}.jar`);
  if (!existsSync(file))
    run('mvn', ['-q', '-B', 'dependency:copy', `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${cache}`]);
  return file;
}

/** The client alone: its tests and documents are nothing that we could break. */
function generate(language: string, out: string, ...args: string[]): void {
  const parts = 'apiTests=false,modelTests=false,apiDocs=false,modelDocs=false';
  run('java', [
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

function pythonTool(name: string, requirement: string): string {
  const home = join(cache, `python-${requirement.replace(/\W+/g, '-')}`);
  if (!existsSync(join(home, 'bin', name))) {
    run('python3', ['-m', 'venv', home]);
    run(join(home, 'bin', 'pip'), ['install', '--quiet', requirement]);
  }
  return join(home, 'bin', name);
}

interface Client {
  readonly name: string;
  readonly tools: readonly (readonly [string, ...string[]])[];
  readonly check: (out: string) => void;
}

const CLIENTS: readonly Client[] = [
  {
    name: 'openapi-generator java',
    tools: [
      ['java', '-version'],
      ['mvn', '-v'],
    ],
    check: (out) => {
      generate('java', out, '--library', 'native');
      run('mvn', ['-q', '-DskipTests', 'compile'], out);
    },
  },
  {
    name: 'openapi-generator python',
    tools: [
      ['java', '-version'],
      ['mvn', '-v'],
      ['python3', '--version'],
    ],
    check: (out) => {
      generate('python', out);
      run('python3', ['-m', 'compileall', '-q', out]);
    },
  },
  {
    name: 'openapi-generator go',
    tools: [
      ['java', '-version'],
      ['mvn', '-v'],
      ['go', 'version'],
    ],
    check: (out) => {
      generate('go', out);
      run('go', ['mod', 'tidy'], out);
      run('go', ['build', './...'], out);
    },
  },
  {
    name: 'oapi-codegen',
    tools: [['go', 'version']],
    check: (out) => {
      const tool = join(cache, 'oapi-codegen');
      if (!existsSync(tool)) run('go', ['install', OAPI_CODEGEN], work, { GOBIN: cache });
      run(tool, ['-generate', 'types,client', '-package', 'api', '-o', join(out, 'api.go'), document]);
      run('go', ['mod', 'init', 'example.com/api'], out);
      run('go', ['mod', 'tidy'], out);
      run('go', ['build', './...'], out);
    },
  },
  {
    name: 'openapi-python-client',
    tools: [['python3', '--version']],
    check: (out) => {
      const tool = pythonTool('openapi-python-client', PYTHON_CLIENT);
      run(tool, ['generate', '--path', document, '--meta', 'none', '--output-path', out, '--overwrite']);
      run('python3', ['-m', 'compileall', '-q', out]);
    },
  },
];

try {
  mkdirSync(cache, { recursive: true });
  const cli = ['--conditions=@bottlecrm/source', 'packages/cli/src/bin.ts', 'openapi'];
  const config = ['--config', 'packages/client/bottlecrm.config.ts', '--out', document];
  execFileSync(process.execPath, [...cli, ...config], { stdio: 'inherit' });
  const wanted = process.argv[2] ?? '';
  for (const { name, tools, check } of CLIENTS.filter((client) => client.name.includes(wanted))) {
    const missing = tools.find(([command, ...args]) => !has(command, ...args));
    if (missing) {
      console.log(`${name}: left out, there is no ${missing[0]}`);
      if (process.env.CI) failures.push(`${name}: there is no ${missing[0]}`);
      continue;
    }
    const out = join(work, name.replaceAll(' ', '-'));
    mkdirSync(out);
    try {
      check(out);
      console.log(`${name}: generated and compiled`);
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

if (failures.length > 0) {
  console.error(failures.join('\n\n'));
  process.exitCode = 1;
}
