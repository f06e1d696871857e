import type { RecordCapability } from './capability.ts';
import type { PluginDefinition } from './plugin.ts';

type Names<T> = Readonly<Record<keyof T, true>>;

/** Complete by its type: a member that is new has to be named here. */
const DEFINITION: Names<PluginDefinition> = {
  name: true,
  core: true,
  requires: true,
  entities: true,
  extends: true,
  contributes: true,
  tables: true,
  migrations: true,
  ownSchema: true,
  permissions: true,
  tokenScopes: true,
  errors: true,
  events: true,
  hookPoints: true,
  hooks: true,
  jobs: true,
  schedules: true,
  onBecame: true,
  onOrganizationCreated: true,
  onOrganizationErased: true,
  routes: true,
  pages: true,
  capability: true,
  options: true,
  start: true,
  stop: true,
  readiness: true,
  metrics: true,
};
const CAPABILITY: Names<RecordCapability> = { permissions: true, hooks: true, routes: true };

function check(plugin: string, what: string, known: object, given: object): void {
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(known, name));
  if (unknown === undefined) return;
  throw new TypeError(
    `${plugin}: ${what} has no "${unknown}"; it may have ${Object.keys(known).join(', ')}. Hooks are listed under hooks: before(Lead, 'create', hook), resolve(…), on(created(Lead), handler).`,
  );
}

/** @throws TypeError for a part that definitions do not have: it would be left out without a word. */
export const checkDefinitionNames = (definition: PluginDefinition): void =>
  check(definition.name, 'a definition', DEFINITION, definition);

/** The same for what a capability adds to an entity. */
export const checkCapabilityNames = (plugin: string, added: RecordCapability): void =>
  check(plugin, 'a capability', CAPABILITY, added);
