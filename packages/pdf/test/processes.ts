import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly command: string;
}

/** Every process that runs, from /proc: these tests know Linux. Those that have ended and wait to be reaped do not count. */
function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // The program's name is in parentheses and may hold anything.
        const [state = '', parent, group] = (readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1) ?? '').split(
          ' ',
        );
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        if (state === 'Z' || state === 'X') return [];
        return [{ pid: Number(name), parent: Number(parent), group: Number(group), command }];
      } catch {
        return [];
      }
    });
}

/** The browsers, without their helpers, that a process of ours has started. */
export const browsersOf = (owner: number): number[] =>
  processes()
    .filter(({ parent, command }) => parent === owner && /bottlecrm-pdf-.*?-\d+-/.test(command))
    .map(({ pid }) => pid);

/** A browser and its helpers. */
export const membersOf = (browser: number): number[] =>
  processes()
    .filter(({ group }) => group === browser)
    .map(({ pid }) => pid);

/** Folders that browsers of a process write to. */
export const foldersOf = (owner: number): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('bottlecrm-pdf-') && name.includes(`-${owner}-`));
