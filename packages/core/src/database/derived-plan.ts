import type { DerivedObject } from './derived-objects.ts';
import { hashOf } from './derived-objects.ts';
import { roles } from './roles.ts';

/** What the database remembers of a derived object that `migrate` made. */
export interface DerivedRecord {
  readonly identity: string;
  readonly table: string | null;
  readonly hash: string;
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
  /** Whether the table exists although nothing declares it: what guards it stays. */
  readonly isForeign: (table: string) => boolean;
  /** Whether a migration ran in this transaction, and may have taken with a column what hung on it. */
  readonly migrated: boolean;
}

/**
 * Plans how what is found becomes what is wanted. What equals its declaration is not touched. Only what was made from a
 * declaration before is dropped: anything else that nobody declares is left for the audit to name.
 */
export function planDerived({ found, wanted, recorded, isForeign, migrated }: DerivedState): DerivedPlan {
  const records = new Map(recorded.map((record) => [record.identity, record]));
  const differing = [...wanted].flatMap(([identity, want]) => {
    const have = found.get(identity);
    return have?.definition === want.definition ? [] : [{ identity, want, have }];
  });
  const gone = recorded.filter(
    ({ identity, table }) => !wanted.has(identity) && !(table !== null && isForeign(table) && found.has(identity)),
  );
  const dropped = gone.flatMap(({ identity }) => {
    const have = found.get(identity);
    return have === undefined ? [] : [{ identity, have }];
  });
  const replaced = differing.flatMap(({ want, have }) => (have && !isReplaceable(have, want) ? [have] : []));
  return {
    changes: [
      ...dropped.map(({ identity }) => ({ change: 'dropped', identity }) as const),
      ...differing.map(({ identity, want, have }) => ({
        change: changeOf(migrated ? undefined : records.get(identity), want, have),
        identity,
      })),
    ],
    statements: [
      ...inOrder([...dropped.map(({ have }) => have), ...replaced], DROP_ORDER).flatMap(({ drop }) => drop),
      ...inOrder(
        differing.map(({ want }) => want),
        CREATE_ORDER,
      ).flatMap(({ create }) => create),
    ],
    keep: new Map([...wanted].filter(([identity, want]) => records.get(identity)?.hash !== hashOf(want))),
    forget: gone.map(({ identity }) => identity),
  };
}

const DROP_ORDER = ['trigger', 'policy', 'grant', 'function', 'row security'] as const;
/** Row security is forced last: until then nothing that others were granted is there. */
const CREATE_ORDER = ['function', 'policy', 'trigger', 'row security', 'grant'] as const;

const inOrder = (objects: readonly DerivedObject[], order: readonly DerivedObject['kind'][]): DerivedObject[] =>
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
