import type { TableDef } from '../../database/table.ts';
import { defineEntity } from '../../entity/entity.ts';
import { f } from '../../entity/f.ts';
import { grants } from '../../entity/roles.ts';
import { Type } from '../../entity/type.ts';
import { Profile } from '../../tenancy/entities.ts';

const Origins = Type.Array(
  Type.String({
    maxLength: 255,
    // As browsers write it: lower case, no path, no port that goes without saying.
    pattern: '^https?://[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?(:[1-9][0-9]{0,4})?$',
    'x-must': 'be an origin in lower case without a path, such as https://www.example.com',
  }),
  { maxItems: 50, uniqueItems: true },
);
const ADMINS = grants('all', 'none', 'none', 'none');

/** What a web page sends a form with. The key is in the page for all to see: it opens the form and nothing else. */
export const FormKey = defineEntity('formKey', {
  path: 'form-keys',
  table: 'form_keys',
  label: 'Form key',
  fields: {
    title: f.text().sortable(),
    allowedOrigins: f
      .json(Origins)
      .default([])
      .describe('Whose pages may send it, such as https://www.example.com. None: servers alone, which send no Origin.'),
    assignees: f.refs(() => Profile),
    isActive: f.boolean().default(true),
    hint: f.text({ max: 4 }).readonly().describe('The last characters of the key.'),
    keyHash: f.text({ max: 64 }).hidden(),
    lastUsedAt: f.datetime().optional().readonly().sortable().describe('To the minute.'),
  },
  search: ['title'],
  access: 'administration',
  grants: { read: ADMINS },
  indexes: [['keyHash']],
  customFields: false,
});

const LAST_USED = 'last_used_at';

/** That it is used is no change of it. */
export function formKeysTable(table: TableDef): TableDef {
  const { changeLog } = table;
  if (changeLog?.kind !== 'entity') return { ...table, unversionedColumn: LAST_USED };
  const { [LAST_USED]: _used, ...columns } = changeLog.columns;
  return { ...table, unversionedColumn: LAST_USED, changeLog: { ...changeLog, columns } };
}
