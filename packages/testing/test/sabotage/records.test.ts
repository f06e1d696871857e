import { randomUUID } from 'node:crypto';
import { defineEntity, f, handler, IdParams, NoQuery, problemResponses, sql, Type } from '@bottlecrm/core';
import { internalsOf } from '@bottlecrm/core/internal';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkPluginContract, type TestCrm, type TestRequest } from '../../src/index.ts';
import { bySubject, samplePlugin } from './notes.ts';

const entity = (name: string) =>
  defineEntity(name, {
    path: `${name}s`,
    table: `${name}s`,
    fields: { text: f.text().unique(), remark: f.text().optional().sortable() },
    search: ['text'],
    access: 'shared',
  });
const Memo = entity('memo');

/** Every member's requests reach the server as `change` has them: as if it overlooked what they ask for. */
function overlook(test: TestCrm, change: (request: TestRequest) => TestRequest): void {
  for (const member of [...test.acme.members, ...test.globex.members]) {
    const { request } = member;
    Object.assign(member, { request: (asked: TestRequest) => request(change(asked)) });
  }
}

/** Every organization has Acme's fields. */
function shareCustomFields({ app, acme }: TestCrm): void {
  const { customFields } = internalsOf(app.crm);
  const of = customFields.of.bind(customFields);
  let shared: Awaited<ReturnType<typeof of>> | undefined;
  customFields.of = async (ctx, version) => {
    const own = await of(ctx, version);
    if (ctx.org.id === acme.id) shared = own;
    return shared ?? own;
  };
}

const OVERLOOKED = ['if-match', 'if-none-match', 'idempotency-key', 'content-length'];

function careless({ path, headers = {}, body, ...rest }: TestRequest): TestRequest {
  const [plain = '', search] = path.split('?');
  const query = new URLSearchParams(search);
  query.delete('dryRun');
  if (/\/(batch|bulk)$/.test(plain)) query.set('partial', 'true');
  const { where, ...unfiltered } = (body ?? {}) as Record<string, unknown>;
  const empty = headers['content-length'] === '0';
  const sent = empty ? 'no body' : plain.endsWith('/query') ? unfiltered : body;
  return {
    ...rest,
    path: query.size > 0 ? `${plain}?${query}` : plain,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !OVERLOOKED.includes(name))),
    ...(sent === undefined ? {} : { body: sent }),
  };
}

/** A record that is restored once more than the contract needs to see it live is not found. */
function restoresTwice(): (request: TestRequest) => TestRequest {
  const counts = new Map<string, number>();
  return (request) => {
    const [plain = ''] = request.path.split('?');
    if (!plain.endsWith('/restore')) return request;
    const count = (counts.get(plain) ?? 0) + 1;
    counts.set(plain, count);
    // The first is refused: its values are taken.
    return count > 2 ? { ...request, path: plain.replace(/[^/]+(?=\/restore$)/, randomUUID()) } : request;
  };
}

describe('a server that overlooks headers, options and conditions', () => {
  let found: Record<string, string[]>;
  beforeAll(async () => {
    const Raw = Type.Object({ id: Type.String(), remark: Type.Unknown() }, { additionalProperties: false });
    const plugin = await samplePlugin({ memo: Memo }, (app) =>
      app.get(
        '/memos/:id/raw',
        {
          schema: {
            operationId: 'rawMemo',
            params: IdParams,
            querystring: NoQuery,
            response: { 200: Raw, ...problemResponses },
          },
          config: { permission: 'memo:read' },
        },
        handler(async (ctx, request) => {
          const { id } = request.params as { id: string };
          await ctx.get(Memo, id);
          const { rows } = await sql`select id, remark from memos where org_id = ${ctx.org.id} and id = ${id}`.execute(
            ctx.db,
          );
          return rows[0];
        }),
      ),
    );
    found = bySubject(
      await checkPluginContract(plugin, {
        prepare: async (test) => {
          overlook(test, careless);
          overlook(test, restoresTwice());
          const { request: plainly } = test.anonymous;
          const silent = async (asked: TestRequest) => ({ ...(await plainly(asked)), headers: {} });
          Object.assign(test.anonymous, { request: silent });
          const { admin, rep } = test.acme;
          const { request } = rep;
          const purges = ({ path }: TestRequest) => path.includes('purge=true');
          Object.assign(rep, {
            request: (asked: TestRequest) => (purges(asked) ? admin.request(asked) : request(asked)),
          });
          shareCustomFields(test);
        },
      }),
    );
  });

  const EXPECTED: Readonly<Record<string, readonly string[]>> = {
    updateMemo: ['STALE_WRITE_ACCEPTED', 'DRY_RUN_WRITES', 'IDEMPOTENCY_KEY_IGNORED', 'CUSTOM_FIELD_OF_OTHERS'],
    replaceMemo: ['STALE_WRITE_ACCEPTED', 'DRY_RUN_WRITES', 'IDEMPOTENCY_KEY_IGNORED'],
    deleteMemo: ['STALE_WRITE_ACCEPTED', 'PURGE_NOT_REFUSED', 'EMPTY_BODY_REFUSED'],
    createMemo: ['DRY_RUN_WRITES', 'IDEMPOTENCY_KEY_TAKES_OTHER_BODY', 'EVENT_OF_DRY_RUN'],
    listMemo: ['CUSTOM_FIELD_OF_OTHERS', 'METHOD_NOT_TOLD'],
    restoreMemo: ['RESTORE_NOT_REPEATABLE'],
    getMemo: ['CACHED_ANSWER_WRONG'],
    queryMemo: ['QUERY_DIFFERS_FROM_LIST'],
    batchMemo: ['BATCH_RESULT_WRONG'],
    bulkMemo: ['BULK_RESULT_WRONG'],
    rawMemo: ['HIDDEN_FIELD_SHOWN'],
  };
  for (const [subject, reasons] of Object.entries(EXPECTED)) {
    it(`is found by ${reasons.join(', ')} of ${subject}`, () =>
      expect(found[subject]).toEqual(expect.arrayContaining([...reasons])));
  }
});

describe('an entity whose verbs and triggers do not do their work', () => {
  let found: Record<string, string[]>;
  beforeAll(async () => {
    const [clingy, hoarder, stubborn] = [entity('clingy'), entity('hoarder'), entity('stubborn')];
    const plugin = await samplePlugin({ memo: Memo, clingy, hoarder, stubborn }, ({ crm }) => {
      const { verbOverrides } = internalsOf(crm).model;
      verbOverrides.set('clingy', { delete: async () => undefined });
      const get = verbOverrides.get.bind(verbOverrides);
      Object.assign(verbOverrides, { get: (name: string) => (name === 'stubborn' ? undefined : get(name)) });
    });
    found = bySubject(
      await checkPluginContract(plugin, {
        prepare: async (test) => {
          await test.ownerSql(`
              ALTER TABLE memos DISABLE TRIGGER memos_version;
              ALTER TABLE memos DISABLE TRIGGER memos_log_update;
              DROP INDEX hoarders_text_unique;
              CREATE UNIQUE INDEX hoarders_text_unique ON hoarders (org_id, text_key)`);
          Object.assign(internalsOf(test.app.crm).model.handlers, { of: () => [] });
        },
      }),
    );
  });

  it('is found where deletion keeps the record', () => {
    expect(found.deleteClingy).toContain('DELETED_RECORD_SHOWN');
  });

  it('is found where replaced verbs are not asked', () => {
    for (const route of ['create', 'update', 'replace', 'delete', 'upsert', 'batch', 'bulk'])
      expect(found[`${route}Stubborn`]).toContain('REPLACED_VERB_BYPASSED');
  });

  it('is found where unique values stay taken', () => {
    expect(found.createHoarder).toContain('DELETED_VALUE_TAKEN');
  });

  it('is found where versions stand still and changes are not logged', () => {
    expect(found.updateMemo).toEqual(expect.arrayContaining(['VERSION_NOT_RAISED', 'CHANGE_NOT_LOGGED']));
  });

  it('is found where nobody hears of a new record', () => {
    expect(found.createMemo).toContain('EVENT_MISSING');
  });
});
