import semver from 'semver';
import { PLUGIN, shortName } from '../../tenancy/service-plugin.ts';
import { VERSION } from '../../version.ts';
import { CORE_IDENTITY, type CrmPlugin, type PluginDefinition } from './plugin.ts';

/** Refuses what cannot work, with a sentence that says what to do. */
export function checkPlugin(plugin: CrmPlugin, registered: ReadonlySet<string>): PluginDefinition {
  const mark = plugin?.[PLUGIN];
  if (!mark) throw new Error('A plugin given to crm was not made with definePlugin of @bottlecrm/core.');
  const { definition, identity } = mark;
  const { name } = definition;
  if (identity !== CORE_IDENTITY) {
    throw new Error(
      `${name} brings its own copy of @bottlecrm/core. Make core a peer dependency of it, and install one copy (pnpm why @bottlecrm/core).`,
    );
  }
  if (!semver.satisfies(VERSION, definition.core, { includePrerelease: true })) {
    throw new Error(
      `${name} needs @bottlecrm/core ${definition.core}, but ${VERSION} is installed. Install a matching pair.`,
    );
  }
  if (registered.has(shortName(name))) throw new Error(`${name} is registered twice.`);
  const missing = (definition.requires ?? []).filter((required) => !registered.has(required));
  if (missing.length > 0) {
    throw new Error(
      `${name} requires ${missing.join(', ')}: register ${missing.length === 1 ? 'it' : 'them'} before ${shortName(name)}.`,
    );
  }
  return definition;
}

/** One entry of `plugins` in the configuration. */
export type PluginEntry = CrmPlugin | readonly [CrmPlugin, Record<string, unknown>];
const pluginOf = (entry: PluginEntry): CrmPlugin => (Array.isArray(entry) ? entry[0] : entry) as CrmPlugin;
const optionsOf = (entry: PluginEntry): Record<string, unknown> =>
  (Array.isArray(entry) ? entry[1] : {}) as Record<string, unknown>;

function refuseTwice(entries: readonly PluginEntry[]): void {
  const names = entries.map((entry) => pluginOf(entry)?.[PLUGIN]?.definition.name);
  const twice = names.find((name, at) => name !== undefined && names.indexOf(name) !== at);
  if (twice) throw new Error(`${twice} is listed twice in plugins.`);
}

/** The entries in dependency order, otherwise as given. A requirement that no entry meets is left for `checkPlugin` to name. */
export function inDependencyOrder(
  entries: readonly PluginEntry[],
): { plugin: CrmPlugin; options: Record<string, unknown> }[] {
  refuseTwice(entries);
  const byName = new Map(entries.map((entry) => [shortName(pluginOf(entry)?.[PLUGIN]?.definition.name ?? ''), entry]));
  const ordered = new Set<PluginEntry>();
  const visit = (entry: PluginEntry, path: readonly PluginEntry[]): void => {
    if (ordered.has(entry)) return;
    if (path.includes(entry)) {
      throw new Error(
        `Plugins require each other in a circle: ${[...path, entry].map((one) => pluginOf(one)[PLUGIN].definition.name).join(' → ')}.`,
      );
    }
    for (const required of pluginOf(entry)?.[PLUGIN]?.definition.requires ?? []) {
      const found = byName.get(required);
      if (found) visit(found, [...path, entry]);
    }
    ordered.add(entry);
  };
  for (const entry of entries) visit(entry, []);
  return [...ordered].map((entry) => ({ plugin: pluginOf(entry), options: optionsOf(entry) }));
}
