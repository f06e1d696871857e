import type { TableDef } from '../../../database/table.ts';

/** A table whose rows belong to an organization, and the column that says to which. */
export interface OwnedTable {
  readonly table: TableDef;
  readonly column: string;
}

const COLUMNS: ReadonlySet<string> = new Set(['org_id', 'organization_id']);

/** They tell of what is removed, and go last. */
const LOGS = ['change_log', 'audit_log'];
/** Not a row of the organization: who signed in stays signed in, elsewhere. */
const SESSIONS = 'sessions';

/** Whether a foreign key keeps a referenced row from going first, and how firmly. */
const FIRMNESS = { 'no action': 3, restrict: 3, cascade: 2, 'set null': 1 } as const;

/** The tables that `target` must wait for: their rows refer to its rows. */
function waitsFor(target: OwnedTable, left: readonly OwnedTable[], firmness: number): boolean {
  return left.some(
    ({ table }) =>
      table.name !== target.table.name &&
      table.foreignKeys.some(
        ({ references, onDelete }) => references.table === target.table.name && FIRMNESS[onDelete] >= firmness,
      ),
  );
}

/**
 * Tables in the order in which an organization's rows leave: what refers before what is referred to, links before records,
 * those of later plugins before those of core, the logs last. A circle is entered where the database itself lets go of it.
 * @throws Error for tables that hold each other for good
 */
export function erasureOrder(tables: readonly TableDef[]): OwnedTable[] {
  const owned = tables.flatMap((table): OwnedTable[] => {
    const column = table.columns.find(({ name }) => COLUMNS.has(name))?.name;
    return column === undefined || table.name === SESSIONS ? [] : [{ table, column }];
  });
  const logs = owned.filter(({ table }) => LOGS.includes(table.name));
  // What was registered last knows most of the others.
  let left = owned.filter((one) => !logs.includes(one)).reverse();
  const order: OwnedTable[] = [];
  while (left.length > 0) {
    const all = left;
    const next = [1, 2, 3].map((firmness) => all.find((one) => !waitsFor(one, all, firmness))).find(Boolean);
    if (!next) throw new Error(`These tables refer to each other: ${left.map(({ table }) => table.name).join(', ')}.`);
    order.push(next);
    left = left.filter((one) => one !== next);
  }
  return [...order, ...logs];
}
