import pg, { type ClientBase, type QueryConfig, type QueryResult } from 'pg';

/** What pg's query asks of its connection here; its type declarations leave it out. */
interface Wire {
  parse(message: { text: string; name: string }): void;
  bind(message: { portal: string; statement: string; values: unknown[] }): void;
  execute(message: { portal: string }): void;
  sync(): void;
}

/**
 * A query and COMMIT before one Sync message: they are sent in one write and answered in one round trip. When the query
 * fails, the server skips what follows, and the transaction waits for its ROLLBACK.
 * @see https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-PIPELINING
 */
class CommittingQuery extends pg.Query {
  /** pg calls it after Parse, Bind and Describe, in place of Execute and Sync. */
  _getRows(connection: Wire): void {
    connection.execute({ portal: '' });
    connection.parse({ text: 'COMMIT', name: '' });
    connection.bind({ portal: '', statement: '', values: [] });
    connection.execute({ portal: '' });
    connection.sync();
  }
}

/** Runs the last query of a transaction and commits. Answers the query's own result. */
export function queryAndCommit(client: ClientBase, config: QueryConfig): Promise<QueryResult> {
  return new Promise((resolve, reject) => {
    const extended = { ...config, queryMode: 'extended' };
    // pg answers one result per statement; its type declarations know of one.
    const query = new CommittingQuery(extended, undefined, (error, results) => {
      if (error) reject(error);
      else resolve((results as unknown as readonly [QueryResult, QueryResult])[0]);
    });
    client.query(query);
  });
}
