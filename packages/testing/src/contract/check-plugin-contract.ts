import { randomBytes } from 'node:crypto';
import { type Crm, type CrmOptions, type CrmPlugin, composeApplication } from '@bottlecrm/core';
import { database, definitionOf, internalsOf } from '@bottlecrm/core/internal';
import { createTestCrm, type TestCrm, type TestCrmOptions } from '../create-test-crm.ts';
import { attackBulk } from './attack-bulk.ts';
import { attackIds } from './attack-ids.ts';
import { attackList } from './attack-lists.ts';
import { attackBodyReferences, attackQueryReferences } from './attack-references.ts';
import { attackValues } from './attack-values.ts';
import { checkRoles, checkStrictness, checkTokens } from './check-callers.ts';
import { checkDocument } from './check-document.ts';
import { checkEntities } from './check-entities.ts';
import { checkJobs } from './check-jobs.ts';
import { checkMethods } from './check-methods.ts';
import { checkPlacements } from './check-placements.ts';
import { checkRoutes } from './check-routes.ts';
import { checkTexts } from './check-texts.ts';
import { checkTokenReach } from './check-token-reach.ts';
import { driveOperation, notDriven } from './drive.ts';
import { type Operation, operationsOf, routeKey } from './operations.ts';
import { probeCascades } from './probe-cascades.ts';
import { probeTables } from './probe-tables.ts';
import type { ContractFinding } from './reasons.ts';
import { checkRecords } from './record/check-records.ts';
import { checkEvents } from './record/check-traces.ts';
import { subjectsOf } from './record/subject.ts';
import { recordOf } from './records.ts';
import {
  answering,
  type BodyOverride,
  type ClientOverride,
  find,
  type PayloadOverride,
  type Run,
  searchHeard,
  type TargetOverride,
} from './run.ts';
import { newSide } from './side.ts';

type PluginEntry = NonNullable<CrmOptions['plugins']>[number];

export interface ContractOptions {
  /** Plugins that the one under test needs or works with. */
  readonly with?: readonly PluginEntry[];
  /** Bodies by operationId, where a generated one cannot meet what the verb asks. */
  readonly bodies?: Readonly<Record<string, BodyOverride>>;
  /** Ids for the path by operationId, where any record of the entity will not do. */
  readonly targets?: Readonly<Record<string, TargetOverride>>;
  /** Who sends the request of an operation that takes more than an admin's access token, such as one with a session. */
  readonly clients?: Readonly<Record<string, ClientOverride>>;
  /** Payloads by the name of the job, where a generated one makes it do nothing. */
  readonly payloads?: Readonly<Record<string, PayloadOverride>>;
  /** Further options of the application. */
  readonly crm?: Omit<TestCrmOptions, 'plugins' | 'http'>;
  /** Runs on the migrated application before anything is checked: for tests that break something first. */
  readonly prepare?: (test: TestCrm) => Promise<void>;
}

export interface ContractReport {
  /** Short name of the plugin. */
  readonly plugin: string;
  /** The operations that succeeded for their owner. */
  readonly operations: readonly string[];
  readonly tables: readonly string[];
  readonly requests: number;
  /** Empty when the plugin keeps the contract. */
  readonly findings: readonly ContractFinding[];
}

/** The plugin under test; `'core'` is core itself: members, teams, organizations. */
export type ContractSubject = CrmPlugin | readonly [CrmPlugin, Record<string, unknown>] | 'core';

const pluginOf = (subject: Exclude<ContractSubject, 'core'>): CrmPlugin =>
  (Array.isArray(subject) ? subject[0] : subject) as CrmPlugin;

export const shortNameOf = (subject: ContractSubject): string =>
  subject === 'core' ? 'core' : (definitionOf(pluginOf(subject)).name.split('/').at(-1) ?? '');

/** The routes that the plugin brings: those that an application has with it, and not without it. */
async function ownOperations(
  app: Crm,
  subject: ContractSubject,
  options: ContractOptions,
): Promise<{ all: Operation[]; own: Operation[] }> {
  const all = operationsOf(app);
  const others = subject === 'core' ? [] : withoutDependents(subject, options);
  const { host, logLevel, ...crmOptions } = options.crm ?? {};
  const routesOf = async (plugins: PluginEntry[]) => {
    const { auth = {} } = internalsOf(app).options;
    const { routes } = internalsOf(await composeApplication({ ...crmOptions, auth, plugins })).model;
    return new Set(routes.map(routeKey));
  };
  const without = await (subject === 'core' ? new Set<string>() : routesOf(others));
  const having = await routesOf(subject === 'core' ? [] : [...others, subject as PluginEntry]);
  const isOwn = (operation: Operation) => having.has(routeKey(operation)) && !without.has(routeKey(operation));
  return { all, own: all.filter(isOwn) };
}

/** The other plugins, but for those that cannot do without the one under test. */
function withoutDependents(subject: Exclude<ContractSubject, 'core'>, options: ContractOptions): PluginEntry[] {
  const gone = new Set([shortNameOf(subject)]);
  let rest = [...(options.with ?? [])];
  for (;;) {
    const kept = rest.filter((entry) => {
      const { requires = [], name } = definitionOf(pluginOf(entry as Exclude<ContractSubject, 'core'>));
      const stays = !requires.some((required) => gone.has(required));
      if (!stays) gone.add(name.split('/').at(-1) ?? '');
      return stays;
    });
    if (kept.length === rest.length) return kept;
    rest = kept;
  }
}

/** Sees queries of handlers that do not go through a ctx, whether or not the handler swallows the error. */
function watchContexts(run: Run): void {
  const crm = internalsOf(run.test.app.crm);
  const { db } = crm;
  const watched = new Proxy(db, {
    get(target, key) {
      const operation = answering.getStore();
      if (operation && key !== 'startTransaction' && typeof key === 'string')
        find(run, 'QUERY_WITHOUT_CONTEXT', operation, `It used app.crm.db.${key}: use ctx.db.`);
      const member = Reflect.get(target, key, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
  Object.defineProperty(crm, 'db', { configurable: true, get: () => watched });
  const { tenant } = crm;
  crm.tenant = (identity, work, transaction) => {
    const operation = answering.getStore();
    if (operation && !operation.isPublic)
      find(run, 'CONTEXT_OPENED_BY_HANDLER', operation, 'It used app.crm.tenant: use the ctx of its handler.');
    return tenant.call(crm, identity, work as never, transaction) as never;
  };
}

type Step = (run: Run, operation: Operation) => Promise<void>;

/** Takes each operation through the steps; one that could not be driven has failed already. */
async function each(run: Run, steps: readonly Step[]): Promise<void> {
  for (const operation of run.operations) {
    if (!run.driven.has(operation.id)) continue;
    try {
      for (const step of steps) await step(run, operation);
    } catch (error) {
      notDriven(run, operation, error instanceof Error ? error.message : String(error));
    }
  }
}

const attacks: readonly Step[] = [
  (run, operation) => driveOperation(run, run.globex, operation),
  attackIds,
  attackBodyReferences,
  attackQueryReferences,
  attackList,
  attackBulk,
  attackValues,
];

/** Everything that a stranger may try, in one state of the database. */
async function attack(run: Run, name: string): Promise<void> {
  await each(run, attacks);
  await checkJobs(run, name);
  await searchHeard(run);
}

/** The same attacks while only the queries themselves keep the organizations apart. */
async function attackWithoutRowSecurity(run: Run, name: string): Promise<void> {
  const { test } = run;
  const bound = internalsOf(test.app.crm).model.tables.filter(({ columns }) =>
    columns.some(({ name }) => name === 'org_id'),
  );
  const switchAll = (how: 'DISABLE' | 'ENABLE') =>
    test.ownerSql(
      bound.map(({ name }) => `ALTER TABLE ${database.quoteName(name)} ${how} ROW LEVEL SECURITY`).join('; '),
    );
  await switchAll('DISABLE');
  run.rowSecurity = false;
  await attack(run, name);
  run.rowSecurity = true;
  await switchAll('ENABLE');
}

async function auditFindings(run: Run): Promise<void> {
  const { test } = run;
  const found = await database.withClient(test.urls.adminUrl, (client) =>
    database.auditCatalogue(client, internalsOf(test.app.crm).model.tables),
  );
  for (const { code, table, detail } of found) find(run, code, table, detail);
}

/**
 * Runs a plugin against the promises that every plugin makes: no organization sees, counts, refers to, changes, deletes or
 * guesses another's records, by any route and in any table.
 * @see CONTRACT_REASONS for what it can find
 */
export async function checkPluginContract(
  subject: ContractSubject,
  options: ContractOptions = {},
): Promise<ContractReport> {
  const plugins = [...(options.with ?? []), ...(subject === 'core' ? [] : [subject as PluginEntry])];
  const test = await createTestCrm({
    ...options.crm,
    plugins,
    checkResponses: false,
    // What boot would refuse is found, and told with everything else.
    database: { allowUnsafe: true, ...options.crm?.database },
  });
  try {
    await options.prepare?.(test);
    // One connection for all that the suite looks up by itself: a new one for each costs more than most requests.
    return await database.withClient(test.urls.adminUrl, (admin) => {
      const adminSql: TestCrm['adminSql'] = async (text, values) => (await admin.query(text, values)).rows;
      return check({ ...test, adminSql }, subject, options);
    });
  } finally {
    await test.close();
  }
}

async function check(test: TestCrm, subject: ContractSubject, options: ContractOptions): Promise<ContractReport> {
  const { crm } = test.app;
  const { all, own } = await ownOperations(crm, subject, options);
  const word = () =>
    randomBytes(3)
      .toString('hex')
      .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? 'q');
  const run: Run = {
    test,
    acme: newSide(test.acme, `a${word()}`),
    globex: newSide(test.globex, `g${word()}`),
    operations: own,
    all,
    bodies: options.bodies ?? {},
    targets: options.targets ?? {},
    clients: options.clients ?? {},
    payloads: options.payloads ?? {},
    shapes: new Map(),
    bare: new Set(),
    driven: new Set(),
    findings: [],
    heard: [],
    rowSecurity: true,
    requests: 0,
  };
  const name = shortNameOf(subject);
  const tables = internalsOf(crm).model.tables.filter((table) => table.plugin === name);
  watchContexts(run);
  checkRoutes(run);
  checkEntities(run, name);
  checkTexts(run);
  await checkDocument(run);
  await auditFindings(run);
  // Of what is not there nothing can be made.
  if (run.findings.some(({ reason }) => reason === 'TABLE_MISSING' || reason === 'COLUMN_MISSING'))
    return { plugin: name, operations: [], tables: [], requests: 0, findings: run.findings };
  for (const entity of internalsOf(crm).model.registry.values()) {
    if (entity.plugin !== name) continue;
    await recordOf(run, run.acme, entity.name);
    await recordOf(run, run.globex, entity.name);
  }
  for (const operation of own) await driveOperation(run, run.acme, operation);
  await attack(run, name);
  await each(run, [checkMethods, checkTokens, checkTokenReach, checkRoles, checkPlacements, checkStrictness]);
  await checkRecords(run);
  await searchHeard(run);
  const probed = await probeTables(run, tables);
  await probeCascades(run, tables);
  await attackWithoutRowSecurity(run, name);
  await checkEvents(run, subjectsOf(run));
  const driven = own.filter(({ id }) => run.driven.has(id)).map(({ id }) => id);
  if (driven.length === 0) find(run, 'NOTHING_DRIVEN', name, 'No operation succeeded.');
  return { plugin: name, operations: driven, tables: probed, requests: run.requests, findings: run.findings };
}

/** A finding on one line: reason, what it is about, what was seen. */
export const describeFinding = ({ reason, subject, detail }: ContractFinding): string =>
  `${reason} ${subject}: ${detail}`;
