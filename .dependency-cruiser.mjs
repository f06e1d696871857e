import { readdirSync } from 'node:fs';

// Imports point down: a package imports only packages that stand before it. DESIGN, "Packages".
const services = ['jobs', 'mail', 'pdf'];
const capabilities = [
  ...['comments', 'files', 'tags', 'activity', 'notifications'],
  ...['imports', 'search', 'webhooks', 'dashboard'],
];
const entities = [
  ...['accounts', 'contacts', 'leads', 'opportunities', 'cases', 'tasks'],
  ...['boards', 'events', 'invoices', 'emails', 'marketing'],
];
const order = ['core', ...services, ...capabilities, ...entities];
/** What stands beside the order: tools may import core, and nothing that ships imports them. */
const tools = ['testing', 'client', 'cli', 'create-bottlecrm'];

const unknown = readdirSync('packages').filter((name) => ![...order, ...tools].includes(name));
if (unknown.length > 0) throw new Error(`Give ${unknown.join(', ')} a place in .dependency-cruiser.mjs.`);

const anyOf = (names) => `(${names.join('|')})`;
const plugins = [...services, ...capabilities, ...entities];

const betweenPackages = [
  ...order.slice(0, -1).map((name, place) => ({
    name: `${name}-imports-down`,
    comment: `${name} imports only packages below it`,
    severity: 'error',
    from: { path: `^packages/${name}/src/` },
    to: { path: `^packages/${anyOf(order.slice(place + 1))}/` },
  })),
  {
    name: 'nothing-imports-tools',
    comment: 'what ships never needs the test kit, the client or the command line',
    severity: 'error',
    from: { path: `^packages/${anyOf(order)}/src/` },
    to: { path: `^packages/${anyOf(tools)}/` },
  },
  {
    name: 'through-the-front-door',
    comment: 'a package is imported by its name, never by a path into it',
    severity: 'error',
    from: { path: '^(packages|examples)/([^/]+)/' },
    to: { path: '^packages/([^/]+)/src/(?!(index|internal)\\.ts$)', pathNot: '^packages/$2/' },
  },
];

// Inside a plugin: errors, events, permissions, options ← entity ← verbs ← routes, hooks, jobs ← index. STYLE, "Rooms".
const inPlugin = (path) => `^packages/${anyOf(plugins)}/src/${path}`;
const samePlugin = (path) => `^packages/$1/src/${path}`;
const first = '(errors|events|permissions|options)\\.ts$';
const doors = '(routes|hooks|jobs)(\\.ts$|/)';

const betweenRooms = [
  {
    name: 'first-rooms-import-no-other',
    comment: 'errors, events, permissions and options import no other room',
    severity: 'error',
    from: { path: inPlugin(first) },
    to: { path: samePlugin(''), pathNot: samePlugin(first) },
  },
  {
    name: 'entity-before-verbs',
    comment: 'an entity imports only errors, events, permissions, options and entities',
    severity: 'error',
    from: { path: inPlugin('entity(\\.ts$|/)') },
    to: { path: samePlugin(''), pathNot: samePlugin(`(${first}|entity(\\.ts$|/))`) },
  },
  {
    name: 'verbs-before-doors',
    comment: 'a verb does not know the routes, hooks and jobs that call it',
    severity: 'error',
    from: { path: inPlugin(''), pathNot: inPlugin(`(index\\.ts$|${doors})`) },
    to: { path: samePlugin(doors) },
  },
  {
    name: 'migrations-stand-alone',
    comment: 'a migration is history: it imports nothing of its package, and only index imports it',
    severity: 'error',
    from: { path: inPlugin('migrations/') },
    to: { path: samePlugin(''), pathNot: samePlugin('migrations/') },
  },
  {
    name: 'index-is-last',
    comment: 'index composes the package: nothing inside imports it',
    severity: 'error',
    from: { path: '^packages/([^/]+)/src/', pathNot: '^packages/[^/]+/src/bin\\.ts$' },
    to: { path: '^packages/$1/src/index\\.ts$' },
  },
];

// Inside core: a room imports only rooms before it, types too. `migrations`, the entries and `version.ts` stand beside the order.
const coreRooms = [
  ...['errors', 'database', 'entity', 'access', 'tenancy'],
  ...['records', 'events', 'http', 'features', 'crm'],
];
const core = '^packages/core/src/';
const beside = ['migrations', 'index.ts', 'internal.ts', 'version.ts'];
const homeless = readdirSync('packages/core/src').filter((name) => ![...coreRooms, ...beside].includes(name));
if (homeless.length > 0) throw new Error(`Put ${homeless.join(', ')} into a room of core: ${coreRooms.join(', ')}.`);

const inCore = [
  ...coreRooms.slice(0, -1).map((room, place) => ({
    name: `core-${room}-imports-down`,
    comment: `${room} imports only rooms of core below it`,
    severity: 'error',
    from: { path: `${core}${room}/` },
    to: { path: `${core}${anyOf(coreRooms.slice(place + 1))}/` },
  })),
  {
    name: 'boards-by-public-hooks',
    comment: 'nothing in core knows of boards: what they need, every plugin can have',
    severity: 'error',
    from: { path: core, pathNot: `${core}(features/kanban/|index\\.ts$)` },
    to: { path: `${core}features/kanban/` },
  },
  {
    name: 'core-rooms-before-index',
    comment: 'only crm composes migrations, and nothing in core imports index.ts',
    severity: 'error',
    from: { path: `${core}(?!crm/|migrations/)[^/]+/` },
    to: { path: `${core}(migrations/|(index|internal)\\.ts$)` },
  },
];

export default {
  forbidden: [
    ...betweenPackages,
    ...betweenRooms,
    ...inCore,
    {
      name: 'no-cycles',
      comment: 'files that need each other at run time are one file, or the wrong two',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'declared-dependencies',
      comment: 'what ships imports only what its package.json declares for those who install it',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['npm', 'npm-peer'],
      },
    },
    {
      name: 'resolvable',
      comment: 'every import leads somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^(packages|examples)/[^/]+/dist/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@bottlecrm/source', 'import', 'node', 'types', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
