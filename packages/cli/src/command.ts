import { type ArgsDef, type CommandDef, defineCommand, type ParsedArgs } from 'citty';
import type { Answer } from './output.ts';

const commonArgs = {
  config: { type: 'string', description: 'The configuration file', valueHint: 'file' },
  json: { type: 'boolean', description: 'Answer in JSON' },
} as const satisfies ArgsDef;

/** A string option that takes several values: separated by commas, or by giving the option again. */
export const listOption = (description: string, valueHint: string) =>
  ({ type: 'string', description, valueHint, list: true }) as const;

/** Returns the values of a list option, without blanks. */
export const listOf = (value: string | undefined): string[] =>
  (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A command, or a group of commands. */
export type Command = CommandDef<ArgsDef>;

interface CommandOptions<A extends ArgsDef> {
  readonly name: string;
  readonly description: string;
  readonly args?: A;
  readonly run: (args: ParsedArgs<A & typeof commonArgs>) => Promise<Answer>;
}

/** A command that takes `--config` and `--json` besides its own arguments. */
export function command<const A extends ArgsDef>(options: CommandOptions<A>): Command {
  const { name, description, args, run } = options;
  return defineCommand({
    meta: { name, description },
    args: { ...args, ...commonArgs } as unknown as A & typeof commonArgs,
    run: (context) => run(context.args),
  }) as unknown as Command;
}

export interface CommandGroup extends Command {
  readonly subCommands: Readonly<Record<string, Command>>;
}

export const group = (name: string, description: string, subCommands: Record<string, Command>): CommandGroup => ({
  meta: { name, description },
  subCommands,
});
