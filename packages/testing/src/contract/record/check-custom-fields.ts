import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { newRecord } from '../records.ts';
import { brief, same, send, succeeded } from '../run.ts';
import type { Schema } from '../schema.ts';
import { settled } from '../schema.ts';
import { checkRaised } from './check-versions.ts';
import { ask, fault, has, make, rowsOf, type Subject, told, type Values } from './subject.ts';

const OPTIONS = ['first', 'second'].map((value) => ({ value, label: value }));

interface Sample {
  /** What the definition says besides its type. */
  readonly definition?: Values;
  readonly value: unknown;
}

/** By type: what a definition needs and a value that it takes. A `record` field's value is a record, made when it is needed. */
function sampleOf(subject: Subject, type: string): Sample {
  const { marker } = subject.run.acme;
  const samples: Readonly<Record<string, Sample>> = {
    text: { value: marker },
    textarea: { value: `${marker} ${marker}` },
    number: { value: 12.5 },
    dropdown: { definition: { options: OPTIONS }, value: 'first' },
    multi_select: { definition: { options: OPTIONS }, value: ['first', 'second'] },
    date: { value: '2001-02-03' },
    checkbox: { value: true },
    url: { value: `https://${marker}.example.com/` },
    email: { value: `${marker}@example.com` },
    record: { definition: { target: subject.name }, value: undefined },
  };
  return samples[type] ?? { value: marker };
}

/** An organization defines one field of each type; its records hold their values, and nobody else's do. */
export async function checkCustomFields(subject: Subject): Promise<void> {
  if (!takesCustomFields(subject) || !has(subject, 'create', 'get', 'update', 'list')) return;
  const { run } = subject;
  const keys = await defineFields(subject);
  const target = await make(subject);
  const values = Object.fromEntries(
    [...keys].map(([key, type]) => [key, type === 'record' ? target.id : sampleOf(subject, type).value]),
  );
  const { id } = await make(subject);
  const before: Values = (await ask(subject, 'get', { id })).body;
  const answer = await ask(subject, 'update', { id, body: { customFields: values } });
  if (!succeeded(answer)) {
    fault(subject, 'CUSTOM_FIELD_REFUSED', 'update', told('A value of each type', answer));
    return;
  }
  checkRaised(subject, 'update', before, answer, 'A change of custom fields');
  const read = await ask(subject, 'get', { id });
  for (const [how, response] of Object.entries({ update: answer, get: read }))
    if (!isDeepStrictEqual(response.body?.customFields, values))
      fault(subject, 'CUSTOM_FIELD_LOST', how, `It answered ${JSON.stringify(response.body?.customFields)}.`);
  await checkFilters(subject, id, values);
  await checkCreation(subject, values);
  await checkOthers(subject, values);
  const record = [...keys].find(([, type]) => type === 'record')?.[0];
  if (record !== undefined) await checkRecordField(subject, id, record);
  const unknown = await ask(subject, 'update', { id, body: { customFields: { [`${run.acme.marker}none`]: 'x' } } });
  if (unknown.status !== 400) fault(subject, 'CUSTOM_FIELD_UNKNOWN_TAKEN', 'update', told('An unknown key', unknown));
}

const takesCustomFields = ({ entity }: Subject): boolean => entity.byWire.has('customFields');

/** The new keys with their types: every type that a definition may have. */
async function defineFields(subject: Subject): Promise<Map<string, string>> {
  const { run, name } = subject;
  const define = run.all.find((one) => one.entity === 'customField' && one.verb === 'create');
  const types = (settled(define?.schema.body?.properties?.type ?? ({} as Schema)).enum ?? []) as string[];
  const keys = new Map<string, string>();
  if (!define) return keys;
  for (const type of types) {
    const key = `${run.acme.marker}_${type}`;
    const { definition } = sampleOf(subject, type);
    const body = { entity: name, key, label: key, type, filterable: true, ...definition };
    const answer = await send(run, { operation: define, client: run.acme.organization.admin, body });
    if (succeeded(answer)) keys.set(key, type);
    else fault(subject, 'CUSTOM_FIELD_REFUSED', 'update', told(`A field of type ${type}`, answer));
  }
  return keys;
}

async function checkFilters(subject: Subject, id: string, values: Values): Promise<void> {
  for (const [key, value] of Object.entries(values)) {
    const query = { [`customFields.${key}${Array.isArray(value) ? '[in]' : ''}`]: String(value) };
    const found = await ask(subject, 'list', { query });
    if (!rowsOf(found).some((row) => row.id === id))
      fault(subject, 'CUSTOM_FIELD_LOST', 'list', told(`${JSON.stringify(query)} does not find it`, found));
  }
}

async function checkCreation(subject: Subject, values: Values): Promise<void> {
  const { record } = await make(subject, { over: { customFields: values } });
  if (!isDeepStrictEqual(record.customFields, values))
    fault(subject, 'CUSTOM_FIELD_LOST', 'create', `It answered ${JSON.stringify(record.customFields)}.`);
}

/** To the other organization the field is one that nobody defined: in bodies, filters and documents. */
async function checkOthers(subject: Subject, values: Values): Promise<void> {
  const { run, name } = subject;
  const client = run.globex.organization.admin;
  const id = await newRecord(run, run.globex, name);
  for (const key of Object.keys(values)) {
    const body = { customFields: { [key]: values[key] } };
    const written = id === undefined ? undefined : await ask(subject, 'update', { id, body, client });
    if (written && written.status !== 400)
      fault(subject, 'CUSTOM_FIELD_OF_OTHERS', 'update', told('Another organization’s field', written));
    const filtered = await ask(subject, 'list', { query: { [`customFields.${key}[isNull]`]: 'true' }, client });
    if (filtered.status !== 400)
      fault(subject, 'CUSTOM_FIELD_OF_OTHERS', 'list', told('A filter by another organization’s field', filtered));
  }
  for (const path of ['/openapi.json', '/entities']) {
    const document = await client.get(path);
    if (JSON.stringify(document.body).includes(`${run.acme.marker}_`))
      fault(subject, 'CUSTOM_FIELD_OF_OTHERS', 'get', `${path} of another organization names its fields.`);
  }
}

/** A field that names a record takes none of another organization, and does not tell it from one that never was. */
async function checkRecordField(subject: Subject, id: string, key: string): Promise<void> {
  const { run, name } = subject;
  const target = await newRecord(run, run.globex, name);
  if (target === undefined) return;
  const nobody = randomUUID();
  const put = (value: string) => ask(subject, 'update', { id, body: { customFields: { [key]: value } } });
  const foreign = await put(target);
  const missing = await put(nobody);
  const detail = `customFields.${key} of another organization answered ${brief(foreign)}, an unknown one ${brief(missing)}.`;
  if (succeeded(foreign)) fault(subject, 'FOREIGN_REFERENCE_ACCEPTED', 'update', detail);
  else if (!same(foreign, target, missing, nobody))
    fault(subject, 'FOREIGN_REFERENCE_DISTINGUISHABLE', 'update', detail);
  else if (missing.body?.code !== 'INVALID_REFERENCE') fault(subject, 'FOREIGN_REFERENCE_UNNAMED', 'update', detail);
}
