import { roles } from '../roles.ts';
import type { DerivedObject } from './objects.ts';
import { hashOf } from './objects.ts';

/** What the database remembers of a derived object that `migrate` made. */
export interface DerivedRecord {
  readonly identity: string;
  readonly table: string | null;
  readonly hash: string;
  /** The statements that make it. */
  readonly definition: string;
}

/** `restored`: it was as declared once, and was changed or dropped by hand. */
export interface DerivedChange {
  readonly change: 'created' | 'replaced' | 'restored' | 'dropped';
  readonly identity: string;
}

export interface DerivedPlan {
  readonly changes: readonly DerivedChange[];
  /** In order. */
  readonly statements: readonly string[];
  /** To remember: identity → object. */
  readonly keep: ReadonlyMap<string, DerivedObject>;
  /** Identities to remember no longer. */
  readonly forget: readonly string[];
}

export interface DerivedState {
  readonly found: ReadonlyMap<string, DerivedObject>;
  readonly wanted: ReadonlyMap<string, DerivedObject>;
  readonly recorded: readonly DerivedRecord[];
  /** `undeclared`: it exists, and no registered plugin declares it. */
  readonly stateOf: (table: string) => 'declared' | 'undeclared' | 'absent';
  /** Whether a migration ran in this transaction, and may have taken with a column what hung on it. */
  readonly migrated: boolean;
}

/**
 * Plans how what is found becomes what is wanted. What equals its declaration is not touched. Only what was made from a
 * declaration before is dropped: anything else that nobody declares is left for the audit to name. What guards a table stays
 * when its plugin is not registered any more, and comes back with it when a migration that dropped it is taken back.
 */
export function planDerived({ found, wanted, recorded, stateOf, migrated }: DerivedState): DerivedPlan {
  const records = new Map(recorded.map((record) => [record.identity, record]));
  const differing = [...wanted].flatMap(([identity, want]) => {
    const have = found.get(identity);
    return have?.definition === want.definition ? [] : [{ identity, want, have }];
  });
  const unwanted = recorded
    .filter(({ identity }) => !wanted.has(identity))
    .map((record) => ({ ...record, state: record.table === null ? 'declared' : stateOf(record.table) }));
  const dropped = unwanted.flatMap(({ identity, state }) => {
    const have = found.get(identity);
    return have === undefined || state === 'undeclared' ? [] : [{ identity, have }];
  });
  const revived = unwanted.filter(({ identity, state }) => state === 'undeclared' && !found.has(identity));
  const replaced = differing.flatMap(({ want, have }) => (have && !isReplaceable(have, want) ? [have] : []));
  return {
    changes: [
      ...dropped.map(({ identity }) => ({ change: 'dropped', identity }) as const),
      ...revived.map(({ identity }) => ({ change: 'restored', identity }) as const),
      ...differing.map(({ identity, want, have }) => ({
        change: changeOf(migrated ? undefined : records.get(identity), want, have),
        identity,
      })),
    ],
    statements: [
      ...inOrder([...dropped.map(({ have }) => have), ...replaced], DROP_ORDER).flatMap(({ drop }) => drop),
      ...inOrder([...revived.map(objectFrom), ...differing.map(({ want }) => want)], CREATE_ORDER).flatMap(
        ({ create }) => create,
      ),
    ],
    keep: new Map([...wanted].filter(([identity, want]) => records.get(identity)?.hash !== hashOf(want))),
    forget: unwanted.filter(({ state }) => state === 'declared').map(({ identity }) => identity),
  };
}

type Step = Pick<DerivedObject, 'kind' | 'create' | 'drop'>;

const objectFrom = ({ identity, definition }: DerivedRecord): Step => ({
  kind: CREATE_ORDER.find((kind) => identity.startsWith(`${kind} `)) ?? 'grant',
  create: [definition],
  drop: [],
});

const DROP_ORDER = ['trigger', 'policy', 'grant', 'function', 'row security'] as const;
/** Row security is forced last: until then nothing that others were granted is there. */
const CREATE_ORDER = ['function', 'policy', 'trigger', 'row security', 'grant'] as const;

const inOrder = (objects: readonly Step[], order: readonly DerivedObject['kind'][]): Step[] =>
  order.flatMap((kind) => objects.filter((object) => object.kind === kind));

function changeOf(
  record: DerivedRecord | undefined,
  want: DerivedObject,
  have: DerivedObject | undefined,
): DerivedChange['change'] {
  if (record !== undefined && record.hash === hashOf(want)) return 'restored';
  return have === undefined ? 'created' : 'replaced';
}

/** A trigger needs its function, which is replaced in place. A function of another owner can only be dropped. */
const isReplaceable = (have: DerivedObject, want: DerivedObject): boolean =>
  have.form !== undefined && have.form === want.form && !have.form.startsWith(`${roles.search} `);
