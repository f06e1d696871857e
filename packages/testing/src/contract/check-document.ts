import { createHash } from 'node:crypto';
import { openApiDocument } from '@bottlecrm/core/internal';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Validator } from '@seriousme/openapi-schema-validator';
import { find, type Run } from './run.ts';

/** More arguments than this is what a method of the JVM cannot have. */
const MAX_PARAMETERS = 200;
const IDENTIFIER = /^[A-Za-z][A-Za-z0-9]*$/;
const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

interface DescribedOperation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly unknown[];
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

const known = new Map<string, Promise<string[]>>();

/** What two validators that know nothing of us say of an OpenAPI document. */
export function documentProblems(document: object): Promise<string[]> {
  const source = JSON.stringify(document);
  const digest = createHash('sha256').update(source).digest('base64');
  const problems = known.get(digest) ?? problemsOf(source);
  known.set(digest, problems);
  return problems;
}

async function problemsOf(source: string): Promise<string[]> {
  const { errors } = await new Validator().validate(JSON.parse(source));
  const linted = await lintFromString({ source, config: await createConfig({ extends: ['minimal'] }) });
  return [
    ...[errors ?? []].flat().map((error) => (typeof error === 'string' ? error : JSON.stringify(error))),
    ...linted.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer ?? ''}`),
  ];
}

/** The document is valid, and generators of clients can do something with the names that are in it. */
export async function checkDocument(run: Run): Promise<void> {
  const document = openApiDocument(run.test.app.crm) as unknown as Document;
  const problems = await documentProblems(document);
  if (problems.length > 0) find(run, 'DOCUMENT_INVALID', 'openapi.json', problems.slice(0, 5).join(' | '));
  const own = new Set(run.operations.map(({ id }) => id));
  const operations = Object.values(document.paths)
    .flatMap((path) => METHODS.flatMap((method) => path[method] ?? []))
    .filter(({ operationId }) => own.has(operationId));
  for (const { operationId, summary, description, parameters = [] } of operations) {
    if (!IDENTIFIER.test(operationId))
      find(run, 'DOCUMENT_NAME_INVALID', operationId, 'An operationId has letters and digits alone.');
    if (!summary || !description) find(run, 'OPERATION_UNDESCRIBED', operationId, 'It has no summary.');
    if (parameters.length > MAX_PARAMETERS)
      find(run, 'TOO_MANY_PARAMETERS', operationId, `It has ${parameters.length} parameters.`);
  }
  const { schemas } = document.components;
  for (const name of Object.keys(schemas)) {
    if (!IDENTIFIER.test(name))
      find(run, 'DOCUMENT_NAME_INVALID', name, 'A title of a schema has letters and digits alone.');
    const [, base] = /^(.*?)\d+$/.exec(name) ?? [];
    if (base && base in schemas) find(run, 'SCHEMA_TITLE_TAKEN', base, `Two schemas have the title ${base}.`);
  }
}
