import { type Crm, composeApplication, defineEntity, definePlugin, f, Profile, Type, VERSION } from '@bottlecrm/core';

const SCHEMA = Type.Object({ any: Type.String() });

/** One field of each helper, so that the reference is read off what they make. */
const FIELDS = {
  text: f.text().optional(),
  textarea: f.textarea().optional(),
  email: f.email().optional(),
  phone: f.phone().optional(),
  url: f.url().optional(),
  enum: f.enum(['a', 'b']).optional(),
  integer: f.integer().optional(),
  decimal: f.decimal().optional(),
  money: f.money().optional(),
  boolean: f.boolean().optional(),
  date: f.date().optional(),
  datetime: f.datetime().optional(),
  uuid: f.uuid().optional(),
  json: f.json(SCHEMA).optional(),
  currency: f.currency().optional(),
  country: f.country().optional(),
  timezone: f.timezone().optional(),
  color: f.color().optional(),
  rank: f.rank({ within: 'ref' }),
  ref: f.ref(() => Profile).optional(),
  refs: f.refs(() => Profile),
  lines: f.lines({ name: f.text() }),
  input: f.input(SCHEMA, async () => {}),
  computed: f.computed(Type.Boolean(), ['boolean'], (record) => record.boolean === true),
};

/** How each helper is called in an entity's description. */
export const CALLS: Readonly<Record<keyof typeof FIELDS, string>> = {
  text: 'f.text({ max?, min?, pattern? })',
  textarea: 'f.textarea({ max? })',
  email: 'f.email()',
  phone: 'f.phone()',
  url: 'f.url()',
  enum: "f.enum(['a', 'b'])",
  integer: 'f.integer({ min?, max? })',
  decimal: 'f.decimal({ min?, max? })',
  money: 'f.money({ min?, max? })',
  boolean: 'f.boolean()',
  date: 'f.date()',
  datetime: 'f.datetime()',
  uuid: 'f.uuid()',
  json: 'f.json(schema)',
  currency: 'f.currency()',
  country: 'f.country()',
  timezone: 'f.timezone()',
  color: 'f.color()',
  rank: "f.rank({ within: 'stage' })",
  ref: 'f.ref(() => Entity)',
  refs: 'f.refs(() => Entity)',
  lines: 'f.lines(fields, { max?, checks?, sums? })',
  input: 'f.input(schema, accept)',
  computed: 'f.computed(schema, needs, compute)',
};

const samples = definePlugin({
  name: '@docs/samples',
  core: VERSION,
  entities: {
    sample: defineEntity('sample', { path: 'samples', table: 'samples', fields: FIELDS, access: 'assignable' }),
  },
});

export const composeSample = (): Promise<Crm> => composeApplication({ plugins: [samples] });
