// What published declarations say of pg: no more than hosts meet, so that nobody needs its types (a package of others) to compile.

export interface QueryConfig {
  text: string;
  values?: unknown[];
  name?: string;
}
// biome-ignore lint/suspicious/noExplicitAny: rows of whatever is selected, as in pg
export interface QueryResult<R = any> {
  command: string;
  rowCount: number | null;
  rows: R[];
}
export interface ClientBase {
  // biome-ignore lint/suspicious/noExplicitAny: as in pg
  query<R = any>(query: string | QueryConfig, values?: unknown[]): Promise<QueryResult<R>>;
}
export interface Client extends ClientBase {
  connect(): Promise<unknown>;
  end(): Promise<void>;
  once(event: 'end', listener: () => void): this;
}
export interface PoolClient extends ClientBase {
  release(error?: Error | boolean): void;
}
export interface Pool extends ClientBase {
  connect(): Promise<PoolClient>;
  end(): Promise<void>;
}

type Own = { ClientBase: ClientBase; Client: Client; Pool: Pool; PoolClient: PoolClient };
declare namespace pg {
  type ClientBase = Own['ClientBase'];
  type Client = Own['Client'];
  type Pool = Own['Pool'];
  type PoolClient = Own['PoolClient'];
}
// biome-ignore lint/style/noDefaultExport: as in pg
export default pg;
