import pg, { type ClientBase, type QueryConfig, type QueryResult } from 'pg';

/** What a query of pg asks of its connection here; its type declarations leave it out. */
interface Wire {
  readonly stream: { cork?(): void; uncork?(): void };
  /** Names of statements that the server has, and their text. */
  readonly parsedStatements: Record<string, string>;
  /** The same of those that were sent and are not confirmed yet. */
  readonly submittedNamedStatements: Record<string, string>;
  execute(message: { portal: string }): void;
  sync(): void;
  on(event: 'parseComplete', listener: () => void): void;
  removeListener(event: 'parseComplete', listener: () => void): void;
}

/** The parts of pg's query that its type declarations leave out. */
interface PgQuery {
  readonly name: string | undefined;
  readonly text: string;
  _result: { _types?: unknown };
  _results: QueryResult;
  _canceledDueToError: Error | false;
  hasBeenParsed(connection: Wire): unknown;
  prepare(connection: Wire): void;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Wire): void;
}

/** One statement of a pipeline: Parse, Bind, Describe and Execute, without the Sync that pg sends after each. */
class Step extends pg.Query {
  refused: Error | undefined;

  /** pg calls it after Parse, Bind and Describe. */
  _getRows(connection: Wire): void {
    connection.execute({ portal: '' });
  }

  /** pg calls it for values that cannot be sent; it has then sent a Sync. */
  handleError(error: Error): void {
    this.refused = error;
  }
}

type Callback = (error: Error | undefined, results?: readonly QueryResult[]) => void;

/**
 * Statements before one Sync message: they are sent in one write and answered in one round trip. When one of them fails, the
 * server skips what follows.
 * @see https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-PIPELINING
 */
class Pipeline {
  /** For whoever watches what is sent. */
  readonly text: string;
  readonly #steps: readonly (Step & PgQuery)[];
  readonly #parses: PgQuery[] = [];
  readonly #done: Callback;
  #at = 0;
  #finish = (): void => {};

  constructor(configs: readonly QueryConfig[], types: unknown, done: Callback) {
    this.#steps = configs.map((config) => {
      const step = new Step({ ...config, queryMode: 'extended' } as QueryConfig) as unknown as Step & PgQuery;
      step._result._types = types;
      return step;
    });
    this.text = configs.map(({ text }) => text).join('; ');
    this.#done = done;
  }

  submit(connection: Wire): null {
    const parsed = (): void => {
      const step = this.#parses.shift();
      if (step?.name) {
        connection.parsedStatements[step.name] = step.text;
        delete connection.submittedNamedStatements[step.name];
      }
    };
    connection.on('parseComplete', parsed);
    this.#finish = () => {
      this.#finish = () => {};
      connection.removeListener('parseComplete', parsed);
      for (const { name } of this.#parses) if (name) delete connection.submittedNamedStatements[name];
    };
    connection.stream.cork?.();
    try {
      for (const step of this.#steps) {
        if (!step.hasBeenParsed(connection)) this.#parses.push(step);
        step.prepare(connection);
        if (step.refused) return null;
      }
      connection.sync();
    } finally {
      connection.stream.uncork?.();
    }
    return null;
  }

  handleRowDescription(message: unknown): void {
    this.#steps[this.#at]?.handleRowDescription(message);
  }

  handleDataRow(message: unknown): void {
    this.#steps[this.#at]?.handleDataRow(message);
  }

  handleCommandComplete(message: unknown, connection: Wire): void {
    this.#steps[this.#at]?.handleCommandComplete(message, connection);
    this.#at += 1;
  }

  handleEmptyQuery(): void {
    this.#at += 1;
  }

  handleError(error: Error): void {
    this.#finish();
    this.#done(error);
  }

  handleReadyForQuery(): void {
    this.#finish();
    const failed = this.#steps.flatMap((step) => step.refused ?? (step._canceledDueToError || []))[0];
    if (failed) this.#done(failed);
    else
      this.#done(
        undefined,
        this.#steps.map((step) => step._results),
      );
  }
}

/** Runs statements in order in one round trip and returns the result of each. When one fails, none after it runs. */
export function runPipeline(client: ClientBase, configs: readonly QueryConfig[]): Promise<readonly QueryResult[]> {
  const { _types: types } = client as unknown as { readonly _types: unknown };
  return new Promise((resolve, reject) => {
    const pipeline = new Pipeline(configs, types, (error, results) => (results ? resolve(results) : reject(error)));
    client.query(pipeline as never);
  });
}
