import { database } from '@bottlecrm/core/internal';

/** Settings of the transaction by name: which organization it is in, and what it knows. */
export type Settings = Readonly<Record<string, string>>;

/** A row as text, by column. */
export type Row = database.SampleRow;

export interface Outcome {
  readonly rows: readonly Row[];
  /** Set when the statement was refused. */
  readonly error?: { readonly code: string; readonly message: string; readonly constraint: string | undefined };
}

const STANDARD = ['app.current_org', 'app.current_profile', 'app.user_id', 'app.email_key', 'app.token_hash'];
export const ORGANIZATION = 'app.current_org';

/** Statements of one transaction, each under its own settings and in its own savepoint. */
export class Session {
  readonly #client: database.SqlClient;
  readonly #names: readonly string[];

  /** `names` are the settings that policies read. */
  constructor(client: database.SqlClient, names: Iterable<string>) {
    this.#client = client;
    this.#names = [...new Set([...STANDARD, ...names])];
  }

  /** Runs a statement and keeps what it did, unless it was refused. */
  keep(settings: Settings, text: string, values: readonly unknown[] = []): Promise<Outcome> {
    return this.#run(settings, text, values, true);
  }

  /** Runs a statement and takes back what it did. */
  attempt(settings: Settings, text: string, values: readonly unknown[] = []): Promise<Outcome> {
    return this.#run(settings, text, values, false);
  }

  /** Finds values for a row of the table; what goes wrong on the way is why there is none. */
  async sample(table: database.TableDef, options: database.SampleOptions): Promise<database.Sample> {
    await this.#client.query('SAVEPOINT attempt');
    try {
      return await database.sampleRow(this.#client, table, options);
    } catch (error) {
      return { missing: (error as Error).message };
    } finally {
      await this.#client.query('ROLLBACK TO SAVEPOINT attempt; RELEASE SAVEPOINT attempt');
    }
  }

  async #run(settings: Settings, text: string, values: readonly unknown[], keep: boolean): Promise<Outcome> {
    const local = this.#names.map((name) => `SET LOCAL ${name} = '${plain(settings[name] ?? '')}'`);
    await this.#client.query(['SAVEPOINT attempt', ...local].join('; '));
    let outcome: Outcome;
    try {
      const { rows } = await this.#client.query(text, [...values]);
      outcome = { rows: rows as Row[] };
    } catch (error) {
      const { code = '', message, constraint } = error as Error & { code?: string; constraint?: string };
      outcome = { rows: [], error: { code, message, constraint } };
    }
    const end =
      keep && !outcome.error ? 'RELEASE SAVEPOINT attempt' : 'ROLLBACK TO SAVEPOINT attempt; RELEASE SAVEPOINT attempt';
    await this.#client.query(end);
    return outcome;
  }
}

function plain(value: string): string {
  if (!/^([0-9a-f-]{32,64})?$/.test(value)) throw new TypeError('A setting holds an id or a hash.');
  return value;
}
