import type { CrmError } from '@bottlecrm/core';
import { invoiceErrors } from '../errors.ts';

type Row = Readonly<Record<string, unknown>>;

/** What must hold of a document besides its status. */
export interface Guard {
  /** In words for the reference: `it has lines`. */
  readonly says: string;
  /** What is thrown when it does not hold; undefined when it does. */
  readonly problem: (record: Row, today: string) => CrmError | undefined;
}

/** One way from a status to others. */
export interface Move<S extends string = string> {
  readonly from: readonly S[];
  readonly to: readonly S[];
  /** Who makes it: a member by a verb, the client in the portal, a payment, or the clock. */
  readonly by: 'member' | 'client' | 'payment' | 'schedule';
  readonly guards: readonly Guard[];
  /** The field that keeps when. */
  readonly stamps?: string;
  /** What is announced. */
  readonly event?: string;
  /** One sentence without a full stop. */
  readonly summary: string;
}

export type Moves<S extends string> = Readonly<Record<string, Move<S>>>;

/** `today` is the organization's. @throws {DOCUMENT_MOVE_REFUSED} and what the guards throw */
export function checkMove(verb: string, move: Move, record: Row, today: string): void {
  if (!move.from.includes(String(record.status)))
    throw invoiceErrors.DOCUMENT_MOVE_REFUSED(
      `It is ${String(record.status)}: ${verb} needs one that is ${move.from.join(', ')}.`,
    );
  for (const guard of move.guards) {
    const problem = guard.problem(record, today);
    if (problem) throw problem;
  }
}

const cell = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(' ');

/** The moves as a table in Markdown, for the documentation. */
export function movesTable(moves: Moves<string>): string {
  const rows = Object.entries(moves).map(([verb, { from, to, by, guards, stamps, event }]) => {
    const effects = [...(stamps ? [`\`${stamps}\``] : []), ...(event ? [`\`${event}\``] : [])].join(', ');
    return `| \`${verb}\` | ${by} | ${cell(from)} | ${cell(to)} | ${guards.map(({ says }) => says).join('; ')} | ${effects} |`;
  });
  return ['| Move | By | From | To | If | Stamps, announces |', '|---|---|---|---|---|---|', ...rows].join('\n');
}
