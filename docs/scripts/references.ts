import { accounts } from '@bottlecrm/accounts';
import { contacts } from '@bottlecrm/contacts';
import { type Crm, composeApplication, errors, f, ROLES, type Role } from '@bottlecrm/core';
import {
  type AccessAnswer,
  type AccessRow,
  accessMatrix,
  database,
  definitionOf,
  internalsOf,
  PLACEMENTS,
} from '@bottlecrm/core/internal';
import { invoices } from '@bottlecrm/invoices';
import { leads } from '@bottlecrm/leads';
import { CONTRACT_REASONS } from '@bottlecrm/testing';
import { main } from '../../packages/cli/src/main.ts';
import { BASE_FIELDS, type CompiledEntity, type CompiledField } from '../../packages/core/src/entity/compile.ts';
import { ACCESS_TABLE } from '../../packages/core/src/entity/entity-permissions.ts';
import { VALUE_RULES } from '../../packages/core/src/entity/values.ts';
import { LIST_LIMITS } from '../../packages/core/src/records/list.ts';
import { OPERATORS } from '../../packages/core/src/records/operators.ts';
import { sortableNames } from '../../packages/core/src/records/sort.ts';
import { filterable } from '../../packages/core/src/records/where.ts';
import { fileErrors } from '../../packages/files/src/errors.ts';
import { mailErrors } from '../../packages/mail/src/errors.ts';
import { pdfErrors } from '../../packages/pdf/src/errors.ts';
import { cliHelp, databaseHelp, embeddedHelp, httpHelp } from './error-help.ts';
import { code, table } from './markdown.ts';
import { CALLS, composeSample } from './sample.ts';
import { codesIn, interfaceMembers, memberComments } from './source.ts';

const plugins = [accounts, contacts, leads, invoices];

type Definitions = Readonly<Record<string, { readonly status: number; readonly title: string }>>;

/** Every catalogue whose errors reach an HTTP client: package → codes. */
export const httpCatalogues: Readonly<Record<string, Definitions>> = {
  '@bottlecrm/core': {
    ...errors.definitions,
    // Thrown by the database driver, which knows no catalogue.
    CONTEXT_REQUIRED: { status: 500, title: 'A query needs a ctx' },
  },
  ...Object.fromEntries(
    plugins.map((plugin) => {
      const { name, errors: catalogue } = definitionOf(plugin);
      return [name, catalogue?.definitions ?? {}];
    }),
  ),
  '@bottlecrm/files': fileErrors.definitions,
  '@bottlecrm/mail': mailErrors.definitions,
  '@bottlecrm/pdf': pdfErrors.definitions,
};

/** Codes that the sources throw, by the place where they are documented. */
export const thrownCodes = {
  http: codesIn('packages', /new CrmError\(\s*'([A-Z_]+)'/g),
  embedded: codesIn('packages/core/src/database/embedded', /'(EMBEDDED_POSTGRES_[A-Z_]+)'/g),
  cli: [
    ...codesIn('packages/cli/src', /\b(?:new CliError|problem|usageError)\(\s*'([A-Z][A-Z_]+)'/g),
    // What boot and the doctor look at alike.
    ...codesIn('packages/core/src/database', /\bcode: '([A-Z][A-Z_]+)'/g),
  ].sort(),
};

const anchored = (name: string): string => `<span id="${name}"></span>${code(name)}`;

function httpErrors(): string {
  return Object.entries(httpCatalogues)
    .filter(([, definitions]) => Object.keys(definitions).length > 0)
    .map(([name, definitions]) => {
      const rows = Object.entries(definitions)
        .sort(([, a], [, b]) => a.status - b.status)
        .map(([key, { status, title }]) => [`@@${key}@@`, String(status), title, httpHelp[key] ?? '']);
      const body = table(['Code', 'Status', 'Title', 'Meaning, and what to do'], rows);
      return `### ${name}\n\n${body.replace(/@@(\w+)@@/g, (_, key: string) => anchored(key))}`;
    })
    .join('\n\n');
}

const helpTable = (help: Readonly<Record<string, string>>): string =>
  table(
    ['Code', 'What to do'],
    Object.entries(help).map(([key, text]) => [code(key), text]),
  );

const databaseErrors = (): string =>
  table(
    ['Code', 'Title', 'What to do'],
    Object.entries(database.databaseErrors.definitions).map(([key, { title }]) => [
      code(key),
      title,
      databaseHelp[key] ?? '',
    ]),
  );

const adviceTable = (advice: Readonly<Record<string, string>>, head: string): string =>
  table(
    ['Code', head],
    Object.entries(advice).map(([key, text]) => [code(key), text]),
  );

/** Members of the documented interfaces that have no sentence of their own: `file interface.member`. */
export const undescribed: string[] = [];

function options(file: string, name: string): string {
  const members = interfaceMembers(file, name);
  const marked = members.some(({ optional }) => optional);
  const rows = members.map(({ name: member, optional, type, text, defaultValue, throws }) => {
    if (text === '') undescribed.push(`${file} ${name}.${member}`);
    const fallback = /[`\s]/.test(defaultValue) ? defaultValue : code(defaultValue);
    const about = [
      text,
      defaultValue && `Default: ${fallback}.`,
      throws.length > 0 && `Throws ${throws.map(code).join(', ')}.`,
    ];
    return [code(member) + (marked && !optional ? ' (required)' : ''), code(type), about.filter(Boolean).join(' ')];
  });
  return table(['Name', 'Type', 'What it does'], rows);
}

/** Where a field is that has no column, by its shape. */
const TABLES_OF: Readonly<Record<string, string>> = { link: 'link table', lines: 'table of its own' };

async function fieldHelpers(): Promise<string> {
  const app = await composeSample();
  const sample = internalsOf(app).model.entity('sample');
  const columns = internalsOf(app).model.tables.find(({ name }) => name === 'samples')?.columns ?? [];
  const comments = memberComments('packages/core/src/entity/f.ts', 'f');
  const rows = Object.entries(CALLS).map(([name, call]) => {
    const field = sample.byField.get(name);
    const column = field?.shape === 'column' ? columns.find((one) => one.name === field.column)?.type : undefined;
    const stored = column ?? TABLES_OF[field?.shape ?? ''] ?? 'not stored';
    const operators = field && filterable(field) ? (OPERATORS[field.spec.kind] ?? []).join(' ') : '';
    return [
      code(call),
      comments.get(name) ?? (name === 'boolean' ? 'True or false.' : 'A UUID.'),
      stored,
      code(field?.wire === name ? '' : (field?.wire ?? '')),
      operators === '' ? 'none' : code(operators),
    ];
  });
  const missing = Object.keys(f).filter((name) => !(name in CALLS) && name !== 'address');
  if (missing.length > 0) throw new Error(`Add ${missing.join(', ')} to docs/scripts/sample.ts.`);
  return table(['Helper', 'Holds', 'Column', 'On the wire, when not its name', 'Filters'], rows);
}

function modifiers(): string {
  const comments = memberComments('packages/core/src/entity/field.ts', 'Field');
  return table(
    ['Modifier', 'Effect'],
    [...comments].map(([name, text]) => [code(`.${name}()`), text]),
  );
}

const operatorTable = (): string =>
  table(
    ['Kind of field', 'Operators', 'A value must be'],
    Object.entries(OPERATORS).map(([kind, operators]) => [
      code(kind),
      code(operators.join(' ')),
      VALUE_RULES[kind as keyof typeof VALUE_RULES].must,
    ]),
  );

const limits = (): string =>
  table(
    ['Limit', 'Value'],
    Object.entries(LIST_LIMITS).map(([name, value]) => [code(name), value.toLocaleString('en-US')]),
  );

const accessTable = (): string =>
  table(
    ['Rule', 'Verb', ...ROLES.map(code)],
    Object.entries(ACCESS_TABLE).flatMap(([rule, verbs]) =>
      Object.entries(verbs).map(([verb, grants]) => [code(rule), code(verb), ...ROLES.map((role) => grants[role])]),
    ),
  );

const permissions = (app: Crm): string =>
  table(
    ['Permission', ...ROLES.map(code)],
    [...internalsOf(app).model.permissions].map(([word, grants]) => [code(word), ...ROLES.map((role) => grants[role])]),
  );

function routes(app: Crm): string {
  const rows = internalsOf(app).model.routes.flatMap(({ method, url, schema, config }) => {
    const { operationId, summary = '' } = (schema ?? {}) as { operationId?: string; summary?: string };
    if (operationId === undefined || method === 'HEAD') return [];
    const needs = config?.permission ? code(config.permission) : config?.public ? 'nothing' : 'a token';
    return [[`\`${String(method)} ${url}\``, summary, code(operationId), needs]];
  });
  return table(['Route', 'Does', 'Operation', 'Needs'], rows);
}

function entityTable(entity: CompiledEntity): string {
  const fields = [...entity.byWire.values()].filter(({ wire }) => !(wire in BASE_FIELDS));
  const { path, access, search = [] } = entity.entity;
  const searched = search.length === 0 ? '' : ` · search in ${search.map(code).join(', ')}`;
  const head = `### ${entity.name}\n\n\`/${path}\` · plugin \`${entity.plugin}\` · access rule \`${access}\`${searched}`;
  return `${head}\n\n${fieldTable(entity, fields)}`;
}

function fieldTable(entity: CompiledEntity, fields: readonly CompiledField[]): string {
  const sortable = new Set(sortableNames(entity));
  const rows = fields
    .filter(({ spec }) => spec.mode !== 'hidden')
    .map((field) => {
      const { spec, wire } = field;
      const target = field.shape === 'column' || field.shape === 'link' ? field.target : undefined;
      const type = target ? `${spec.kind} → ${target}` : spec.kind;
      const marks = [
        ...(spec.mode === 'read' ? ['set by the server'] : []),
        ...(spec.mode === 'create' ? ['only on create'] : []),
        ...(spec.mode === 'write' && !spec.optional && spec.default === undefined && !spec.isCurrency
          ? ['required']
          : []),
        ...(spec.default === undefined ? [] : [`default ${JSON.stringify(spec.default)}`]),
        ...(spec.unique ? [`unique${spec.unique.where ? ` (${spec.unique.where})` : ''}`] : []),
        ...(sortable.has(wire) ? ['sortable'] : []),
        ...(filterable(field) ? [] : ['no filter']),
      ];
      const values = spec.values && spec.values.length <= 10 ? `One of ${spec.values.join(', ')}.` : '';
      return [code(wire), type, marks.join(', '), [spec.description ?? '', values].filter(Boolean).join(' ')];
    });
  return table(['Property', 'Kind', 'Rules', ''], rows);
}

function entities(app: Crm): string {
  const all = [...internalsOf(app).model.registry.values()];
  const [any] = all;
  const base = any ? [...any.byWire.values()].filter(({ wire }) => wire in BASE_FIELDS) : [];
  const everyone = any ? `### Every record\n\n${fieldTable(any, base)}` : '';
  return [everyone, ...all.map(entityTable)].join('\n\n');
}

const events = (app: Crm): string =>
  table(
    ['Event', 'Payload'],
    [...internalsOf(app).model.events.declared.values()].map(({ name, schema }) => [
      code(name),
      Object.keys(schema.properties).map(code).join(', '),
    ]),
  );

interface Argument {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly valueHint?: string;
  readonly options?: readonly string[];
}

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

interface Described {
  readonly meta?: { readonly description?: string };
  readonly args?: Readonly<Record<string, Argument>>;
  readonly subCommands?: Readonly<Record<string, Described>>;
}

function commands(group: Described = main as Described, prefix = 'bottlecrm'): string[] {
  return Object.entries(group.subCommands ?? {}).flatMap(([name, command]) => {
    const line = `${prefix} ${name}`;
    if (command.subCommands) return commands(command, line);
    const args = Object.entries(command.args ?? {}).filter(([arg]) => arg !== 'config' && arg !== 'json');
    const positional = args.filter(([, { type }]) => type === 'positional').map(([arg]) => ` <${arg}>`);
    const rows = args.map(([arg, { type, description = '', default: value, valueHint, options: choices }]) => {
      const hint = choices?.join('|') ?? valueHint;
      return [
        code(type === 'positional' ? `<${arg}>` : `--${arg}${hint ? ` <${hint}>` : ''}`),
        `${sentence(description)}${value === undefined ? '' : ` Default: ${code(String(value))}.`}`,
      ];
    });
    const text = `### \`${line}${positional.join('')}\`\n\n${sentence(command.meta?.description ?? '')}`;
    return [rows.length === 0 ? text : `${text}\n\n${table(['Argument', ''], rows)}`];
  });
}

const config = 'packages/core/src/crm/config.ts';
const entityFile = 'packages/core/src/entity/entity.ts';
const pluginFile = 'packages/core/src/crm/plugin/plugin.ts';
const tableFile = 'packages/core/src/database/table.ts';

/** Every generated block: page → name → Markdown. */
const PLACES = { own: 'own', assigned: 'assigned', team: "team's", other: "others'" } as const;

/** `yes`, `403`, or of which records yes and what otherwise. */
function answerText(answer: AccessRow['answers'][Role]): string {
  if (typeof answer === 'string') return answer;
  const said = new Set(Object.values(answer));
  const [only] = said;
  if (said.size === 1 && only) return only;
  const placesOf = (one: AccessAnswer) =>
    PLACEMENTS.filter((place) => answer[place] === one).map((place) => PLACES[place]);
  return (['yes', '403', '404'] as const)
    .filter((one) => said.has(one))
    .map((one) => `${placesOf(one).join(', ')}: ${one}`)
    .join('; ');
}

/** Every operation that needs a permission, by role. */
function operationsByRole(app: Crm): string {
  const rows = accessMatrix(app).map(({ operationId, permission, answers }) => [
    code(operationId),
    code(permission),
    ...ROLES.map((role) => answerText(answers[role])),
  ]);
  return table(['Operation', 'Permission', ...ROLES.map(code)], rows);
}

export async function generatedBlocks(): Promise<Readonly<Record<string, Readonly<Record<string, string>>>>> {
  const app = await composeApplication({ plugins, auth: { devLogin: true } });
  return {
    'reference/errors.md': {
      http: httpErrors(),
      database: databaseErrors(),
      findings: adviceTable(database.findingAdvice, 'What to do'),
      embedded: helpTable(embeddedHelp),
      cli: helpTable(cliHelp),
    },
    'reference/configuration.md': {
      crm: options(config, 'CrmOptions'),
      database: options('packages/core/src/database/options.ts', 'DatabaseOptions'),
      auth: options('packages/core/src/features/auth/options.ts', 'AuthOptions'),
      google: options('packages/core/src/features/auth/google-options.ts', 'GoogleOptions'),
      password: options('packages/core/src/features/auth/password-options.ts', 'PasswordOptions'),
      external: options('packages/core/src/features/auth/external-options.ts', 'ExternalIssuer'),
      rateLimit: options('packages/core/src/http/rate-limit-options.ts', 'RateLimitOptions'),
      requestShares: options('packages/core/src/http/request-share-options.ts', 'RequestShareOptions'),
      threads: options('packages/core/src/tenancy/threads/options.ts', 'ThreadOptions'),
      plugin: options(pluginFile, 'PluginOptions'),
    },
    'reference/fields.md': {
      helpers: await fieldHelpers(),
      modifiers: modifiers(),
      entity: options(entityFile, 'EntityOptions'),
    },
    'reference/list-queries.md': { operators: operatorTable(), limits: limits() },
    'reference/permissions.md': { rules: accessTable(), words: permissions(app) },
    'permissions.md': { operations: operationsByRole(app) },
    'reference/http.md': { routes: routes(app) },
    'reference/entities.md': { entities: entities(app), events: events(app) },
    'reference/plugin-definition.md': {
      definition: options(pluginFile, 'PluginDefinition'),
      kanban: options('packages/core/src/features/kanban/pipeline.ts', 'PipelineOptions'),
      table: options(tableFile, 'TableDef'),
      column: options(tableFile, 'ColumnDef'),
      index: options(tableFile, 'IndexDef'),
      key: options(tableFile, 'ForeignKeyDef'),
    },
    'reference/ctx.md': { ctx: options('packages/core/src/tenancy/ctx.ts', 'Ctx') },
    'reference/cli.md': { commands: commands().join('\n\n') },
    'guides/testing.md': { reasons: adviceTable(CONTRACT_REASONS, 'Meaning') },
  };
}
