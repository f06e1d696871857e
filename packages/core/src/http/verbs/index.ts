import { batch } from './batch.ts';
import { bulk } from './bulk.ts';
import { create } from './create.ts';
import { remove, restore } from './delete.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { query } from './query.ts';
import { replace, update } from './update.ts';
import { upsert } from './upsert.ts';
import type { VerbRoute } from './verb-route.ts';

/** The verbs that `crudRoutes` makes routes of. */
export const CRUD_VERBS = [
  'list',
  'query',
  'create',
  'upsert',
  'batch',
  'bulk',
  'get',
  'update',
  'replace',
  'delete',
  'restore',
] as const;
/** One of `CRUD_VERBS`. */
export type CrudVerb = (typeof CRUD_VERBS)[number];

/** The record factory's verbs by name. */
export const VERBS: Readonly<Record<CrudVerb, VerbRoute>> = {
  list,
  query,
  create,
  upsert,
  batch,
  bulk,
  get,
  update,
  replace,
  delete: remove,
  restore,
};
