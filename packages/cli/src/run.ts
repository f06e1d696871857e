import { existsSync } from 'node:fs';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { VERSION } from '@bottlecrm/core';
import { type ArgsDef, renderUsage, runCommand } from 'citty';
import { CliError } from './cli-error.ts';
import type { Command } from './command.ts';
import { main } from './main.ts';
import { type Answer, printAnswer, printError } from './output.ts';

/** Runs one command line; answers the exit code: 0 only when the command did what it says. */
export async function run(argv: readonly string[]): Promise<number> {
  if (argv.length === 1 && argv[0] === '--version') {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const { command, parent, rest } = findCommand(argv);
  const options = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  if (options.includes('--help') || options.includes('-h')) return showHelp(command, parent, process.stdout);
  const json = options.includes('--json');
  try {
    const rawArgs = checkArguments(command, parent, rest);
    if (existsSync('.env')) process.loadEnvFile('.env');
    const { result } = await runCommand(command, { rawArgs });
    const answer = result as Answer;
    printAnswer(answer, json);
    return answer.ok ? 0 : 1;
  } catch (error) {
    if (isUsageError(error) && !json) await showHelp(command, parent, process.stderr);
    printError(error, json);
    return 1;
  }
}

interface Found {
  readonly command: Command;
  readonly parent: Command | undefined;
  readonly rest: readonly string[];
}

function findCommand(argv: readonly string[], command: Command = main, parent?: Command): Found {
  const subCommands = (command.subCommands ?? {}) as Readonly<Record<string, Command>>;
  const [name, ...rest] = argv;
  const found = name !== undefined && Object.hasOwn(subCommands, name) ? subCommands[name] : undefined;
  return found ? findCommand(rest, found, command) : { command, parent, rest: argv };
}

const usageError = (message: string): CliError => new CliError('USAGE', message);

const isUsageError = (error: unknown): boolean => ['USAGE', 'EARG'].includes((error as { code?: string }).code ?? '');

/**
 * Returns the arguments for citty, with the values of a repeated list option joined. citty lets unknown options pass and
 * keeps the last value of a repeated one: either would be silently without effect.
 */
function checkArguments(command: Command, parent: Command | undefined, rest: readonly string[]): string[] {
  if (command.subCommands) {
    const [name] = rest;
    const { name: group } = (command.meta ?? {}) as { readonly name?: string };
    const prefix = parent ? `bottlecrm ${group}` : 'bottlecrm';
    throw usageError(name === undefined ? `Say what ${prefix} shall do.` : `${prefix} has no command "${name}".`);
  }
  const args = Object.entries((command.args ?? {}) as ArgsDef);
  const named = args.filter(([, { type }]) => type !== 'positional');
  const { positionals, values } = parse(rest, named);
  const allowed = args.length - named.length;
  if (positionals.length > allowed) throw usageError(`Unexpected argument "${positionals[allowed]}".`);
  const lists = new Set(named.filter(([, argument]) => 'list' in argument).map(([name]) => name));
  const options = Object.entries(values).flatMap(([name, given = []]) => {
    const [first] = given;
    if (typeof first === 'boolean') return first ? [`--${name}`] : [];
    if (given.length > 1 && !lists.has(name))
      throw usageError(`--${name} is given ${given.length} times: give it once.`);
    return [`--${name}=${given.join(',')}`];
  });
  return [...options, ...(positionals.length > 0 ? ['--', ...positionals] : [])];
}

type Values = Partial<Record<string, (string | boolean)[]>>;

function parse(
  rest: readonly string[],
  named: readonly [string, ArgsDef[string]][],
): { positionals: string[]; values: Values } {
  const options = Object.fromEntries(
    named.map(([name, { type }]) => [
      name,
      { type: type === 'boolean' ? ('boolean' as const) : ('string' as const), multiple: true as const },
    ]),
  );
  try {
    const { positionals, values } = parseArgs({ args: [...rest], options, allowPositionals: true });
    return { positionals, values };
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split(/\. |\n/);
    throw usageError(`${sentence.replace(/\.$/, '')}.`);
  }
}

async function showHelp(command: Command, parent: Command | undefined, stream: NodeJS.WriteStream): Promise<number> {
  const text = await renderUsage(command, parent);
  stream.write(`${stream.isTTY ? text : stripVTControlCharacters(text)}\n\n`);
  return 0;
}
