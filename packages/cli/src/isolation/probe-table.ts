import { randomUUID } from 'node:crypto';
import { database } from '@bottlecrm/core/internal';
import { homeOf, insertStatement, type Side } from './make-rows.ts';
import { ORGANIZATION, type Outcome, type Row, type Session, type Settings } from './session.ts';
import { isWrittenByOwner, may, organizationColumn, recordReferences } from './tables.ts';

export type ProbeName =
  | 'control'
  | 'read'
  | 'count'
  | 'update'
  | 'delete'
  | 'insert'
  | 'move'
  | 'reference'
  | 'privilege'
  | 'search';

export interface Failure {
  readonly probe: ProbeName;
  readonly detail: string;
}

export interface TableResult {
  readonly table: string;
  /** How many attempts were made; 0 means that nothing is known about the table. */
  readonly probes: number;
  readonly failures: readonly Failure[];
}

/** Two organizations: the rows of `victim` are what `attacker` must not reach. */
export interface Scene {
  readonly session: Session;
  readonly tables: readonly database.TableDef[];
  readonly victim: Side;
  readonly attacker: Side;
}

const REFUSED = '42501';
const NO_SUCH_TARGET = '23503';
const CHECK_FAILED = '23514';

/** Who tries: the settings of the transaction, in words. */
interface Attempt {
  readonly as: string;
  readonly settings: Settings;
  /** Whether rows of the attacker's own are seen. */
  readonly sees: boolean;
}

/** Tries everything that must not work on one table. */
export async function probeTable(scene: Scene, table: database.TableDef): Promise<TableResult> {
  const probe = new Probe(scene, table);
  await probe.run();
  return { table: table.name, probes: probe.count, failures: probe.failures };
}

class Probe {
  readonly #scene: Scene;
  readonly #table: database.TableDef;
  readonly #name: string;
  readonly failures: Failure[] = [];
  count = 0;

  constructor(scene: Scene, table: database.TableDef) {
    this.#scene = scene;
    this.#table = table;
    this.#name = database.quoteName(table.name);
  }

  async run(): Promise<void> {
    const { victim, attacker } = this.#scene;
    const theirs = victim.rows.get(this.#table.name);
    const own = attacker.rows.get(this.#table.name);
    if (isWrittenByOwner(this.#table)) {
      for (const attempt of this.#attempts()) await this.#anything(attempt);
      await this.#privileges();
      return;
    }
    if (!theirs || !own) {
      const reason = victim.missing.get(this.#table.name) ?? attacker.missing.get(this.#table.name) ?? 'no row';
      this.#fail('control', `Not probed: ${reason}.`);
      return;
    }
    await this.#control(theirs);
    for (const attempt of this.#attempts()) {
      await this.#read(attempt, theirs);
      await this.#countForeign(attempt, own);
      await this.#change(attempt, theirs);
      await this.#insert(attempt, theirs);
      await this.#search(attempt, theirs);
    }
    await this.#move(theirs);
    for (const key of recordReferences(this.#table, this.#scene.tables)) await this.#reference(key, own);
    await this.#privileges();
  }

  #attempts(): Attempt[] {
    const { victim, attacker } = this.#scene;
    const organization = { [ORGANIZATION]: attacker.organization };
    const usual: Attempt[] = [
      { as: 'another organization', settings: organization, sees: true },
      { as: 'a transaction without organization', settings: {}, sees: false },
    ];
    if (this.#table.isolation.kind !== 'possession') return usual;
    return [
      ...usual,
      { as: 'the person of another organization', settings: attacker.keys, sees: true },
      { as: 'another organization that knows the keys', settings: { ...victim.keys, ...organization }, sees: true },
    ];
  }

  /** Proves that the row is there to be seen: otherwise nothing below would mean anything. */
  async #control(theirs: Row): Promise<void> {
    const home = homeOf(this.#table, this.#scene.victim);
    const { rows } = await this.#try(home, `SELECT 1 FROM ${this.#name} WHERE ${this.#key(theirs)}`);
    if (rows.length === 0) this.#fail('control', 'Not probed: an organization does not see its own row.');
  }

  async #read({ as, settings }: Attempt, theirs: Row): Promise<void> {
    const { rows, error } = await this.#try(settings, `SELECT 1 FROM ${this.#name} WHERE ${this.#key(theirs)}`);
    if (rows.length > 0) this.#fail('read', `${as} reads a row of an organization that is not its own.`);
    this.#answered('read', as, error);
  }

  /** Whoever this is has no row in the table: none may be seen, and none written. */
  async #anything({ as, settings }: Attempt): Promise<void> {
    const { rows, error } = await this.#try(settings, `SELECT 1 FROM ${this.#name} LIMIT 1`);
    if (rows.length > 0) this.#fail('read', `${as} reads rows that are not its own.`);
    this.#answered('read', as, error);
    const inserted = await this.#try(settings, `INSERT INTO ${this.#name} DEFAULT VALUES`);
    if (inserted.error?.code !== REFUSED) this.#fail('insert', `${as} may insert what only the owner writes.`);
  }

  /** Not only the row made here: no row of anybody else. */
  async #countForeign({ as, settings, sees }: Attempt, own: Row): Promise<void> {
    const column = organizationColumn(this.#table);
    const { organization } = this.#scene.attacker;
    const mine = column ? `${database.quoteName(column)} = '${organization}'` : this.#key(own);
    const foreign = sees ? `WHERE NOT (${mine})` : '';
    const { rows, error } = await this.#try(
      settings,
      `SELECT 1 FROM (SELECT FROM ${this.#name} ${foreign} LIMIT 1) foreign_row`,
    );
    if (rows.length > 0) this.#fail('count', `${as} can count rows that are not its own.`);
    this.#answered('count', as, error);
  }

  async #change({ as, settings }: Attempt, theirs: Row): Promise<void> {
    const column = database.quoteName(this.#table.primaryKey[0] ?? 'id');
    const where = `WHERE ${this.#key(theirs)} RETURNING 1`;
    const updated = await this.#try(settings, `UPDATE ${this.#name} SET ${column} = ${column} ${where}`);
    this.#unreached('update', `${as} changes a row of an organization that is not its own`, updated);
    const deleted = await this.#try(settings, `DELETE FROM ${this.#name} ${where}`);
    this.#unreached('delete', `${as} removes a row of an organization that is not its own`, deleted);
  }

  /** No row, or a refusal by the table's own rules; any other error means that those rules let it pass. */
  #unreached(probe: ProbeName, what: string, { rows, error }: Outcome): void {
    if (rows.length > 0) this.#fail(probe, `${what}.`);
    else if (error && !this.#isRefusal(error)) this.#fail(probe, `${what}: only "${error.message}" kept it out.`);
  }

  async #insert({ as, settings }: Attempt, theirs: Row): Promise<void> {
    const { error } = await this.#try(settings, ...insertStatement(this.#table, this.#copy(theirs)));
    if (error && this.#isRefusal(error)) return;
    const how = error ? `only "${error.message}" kept it out` : 'nothing kept it out';
    this.#fail('insert', `${as} may insert a row for an organization that is not its own: ${how}.`);
  }

  /** The change log's own policies refuse too, once a row has passed those of its table: they end in its name. */
  #isRefusal({ code, message }: NonNullable<Outcome['error']>): boolean {
    const [, table = this.#table.name] = [...message.matchAll(/"([^"]+)"/g)].at(-1) ?? [];
    return code === REFUSED && table === this.#table.name;
  }

  async #search({ as, settings }: Attempt, theirs: Row): Promise<void> {
    const { searchColumn, name } = this.#table;
    const text = searchColumn === undefined ? undefined : theirs[searchColumn];
    if (!text) return;
    const query = `SELECT found::text AS id FROM public.${database.searchFunctionName(name)}($1, 10) found`;
    const home = await this.#try(homeOf(this.#table, this.#scene.victim), query, [text.trim()]);
    if (!home.rows.some(({ id }) => id === theirs.id)) {
      this.#fail('search', `Not probed: the search does not find an organization its own row${reason(home)}.`);
    }
    const { rows } = await this.#try(settings, query, [text.trim()]);
    if (rows.length > 0) this.#fail('search', `${as} finds a row of an organization that is not its own.`);
  }

  async #move(theirs: Row): Promise<void> {
    const { victim, attacker } = this.#scene;
    if (organizationColumn(this.#table) !== 'org_id' || !may(this.#table, 'update')) return;
    const { error } = await this.#try(
      homeOf(this.#table, victim),
      `UPDATE ${this.#name} SET org_id = '${attacker.organization}' WHERE ${this.#key(theirs)}`,
    );
    if (!error || !this.#isRefusal(error))
      this.#fail('move', 'An organization may give a row of its own to another one.');
  }

  async #reference(key: database.ForeignKeyDef, own: Row): Promise<void> {
    const { victim, attacker } = this.#scene;
    const { table, columns: targets } = key.references;
    const target = victim.rows.get(table);
    const columns = key.columns.filter((column) => column !== organizationColumn(this.#table));
    if (!target) {
      this.#fail('reference', `${key.name} was not probed: there is no row of ${table}.`);
      return;
    }
    const foreign: Row = Object.fromEntries(
      columns.map((column) => [column, target[targets[key.columns.indexOf(column)] ?? ''] ?? null]),
    );
    const home = homeOf(this.#table, attacker);
    let { error } = await this.#write(home, own, foreign);
    if (error?.code === CHECK_FAILED) ({ error } = await this.#write(home, own, await this.#around(own, foreign)));
    if (error?.code === NO_SUCH_TARGET) return;
    const how = error ? `it was not probed, because ${error.message}` : 'nothing refused it';
    this.#fail('reference', `${columns.join(', ')} may refer to a row of ${table} in another organization: ${how}.`);
  }

  /** The attacker's own row with other values: changed, or inserted where rows are never changed. */
  #write(settings: Settings, own: Row, values: Row): Promise<Outcome> {
    if (!may(this.#table, 'update'))
      return this.#try(settings, ...insertStatement(this.#table, { ...this.#copy(own), ...values }));
    const names = Object.keys(values);
    const assignments = names.map((name, index) => `${database.quoteName(name)} = $${index + 1}`).join(', ');
    return this.#try(
      settings,
      `UPDATE ${this.#name} SET ${assignments} WHERE ${this.#key(own)}`,
      Object.values(values),
    );
  }

  /** The own row with these values, and with others where a CHECK does not let them stand together. */
  async #around(own: Row, values: Row): Promise<Row> {
    const table = this.#table;
    const keys = [...table.primaryKey, ...table.foreignKeys.flatMap(({ columns }) => columns)];
    const sample = await this.#scene.session.sample(table, {
      choices: (column) => {
        const { name, nullable } = column;
        if (name in values) return [values[name] ?? null];
        const others = keys.includes(name) ? [] : database.sampleValues(table, column);
        return [...new Set([own[name] ?? null, ...(nullable ? [null] : []), ...others])];
      },
    });
    return { ...sample.row, ...values };
  }

  async #privileges(): Promise<void> {
    const { rows } = await this.#try(
      {},
      `SELECT lower(p) AS privilege FROM unnest(ARRAY['SELECT','INSERT','UPDATE','DELETE','TRUNCATE','REFERENCES','TRIGGER']) p
        WHERE has_table_privilege(current_user, $1::regclass, p)
           OR (p IN ('SELECT','INSERT','UPDATE','REFERENCES') AND has_any_column_privilege(current_user, $1::regclass, p))`,
      [`public.${this.#name}`],
    );
    const extra = rows
      .map(({ privilege }) => privilege ?? '')
      .filter((one) => !may(this.#table, one as database.Privilege));
    if (extra.length > 0) this.#fail('privilege', `The serving role may ${extra.join(', ')}, which is not declared.`);
  }

  /** A row like this one under an id of its own. */
  #copy(row: Row): Row {
    const references = new Set(this.#table.foreignKeys.flatMap(({ columns }) => columns));
    const isOwnId = (name: string) =>
      name === 'id' && !references.has(name) && organizationColumn(this.#table) !== 'id';
    const written = this.#table.columns.filter(({ name, generated }) => generated === undefined && row[name] !== null);
    return Object.fromEntries(written.map(({ name }) => [name, isOwnId(name) ? randomUUID() : (row[name] ?? null)]));
  }

  #key(row: Row): string {
    return this.#table.primaryKey
      .map((name) => `${database.quoteName(name)} = ${database.quoteText(row[name] ?? '')}`)
      .join(' AND ');
  }

  /** An error other than a refusal hides what is seen. */
  #answered(probe: ProbeName, as: string, error: Outcome['error']): void {
    if (error && error.code !== REFUSED) this.#fail(probe, `Not probed as ${as}: ${error.message}.`);
  }

  #try(settings: Settings, text: string, values: readonly unknown[] = []): Promise<Outcome> {
    this.count += 1;
    return this.#scene.session.attempt(settings, text, values);
  }

  #fail(probe: ProbeName, detail: string): void {
    this.failures.push({ probe, detail: detail.charAt(0).toUpperCase() + detail.slice(1) });
  }
}

const reason = ({ error }: Outcome): string => (error ? `, because ${error.message}` : '');
