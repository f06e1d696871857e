import { Value } from 'typebox/value';
import type { PluginDefinition } from './plugin.ts';

/** What every plugin takes: see `PluginOptions`. */
const COMMON_NAMES: readonly string[] = ['prefix', 'entities', 'verbs', 'permissions', 'disable'];

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A copy that defaults may be filled into. What the host made with a class (a transport, a disk) stays the same object. */
function copyOf(value: unknown): unknown {
  if (!isPlain(value)) return value;
  const given = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(given.map(([name, one]) => [name, copyOf(one)]));
}

/** @throws TypeError for a definition whose options hide those that every plugin takes. */
export function checkOptionNames({ name, options }: PluginDefinition): void {
  const taken = Object.keys(options?.properties ?? {}).find((own) => COMMON_NAMES.includes(own));
  if (taken) throw new TypeError(`${name} cannot have an option "${taken}" of its own: every plugin takes it.`);
}

/** `/smtp/port` → `smtp.port`. */
const pathOf = (pointer: string): string => pointer.slice(1).replaceAll('/', '.');

/**
 * The plugin's own options, checked against its schema, with defaults.
 * @throws Error with a sentence for each that does not exist or does not fit.
 */
export function ownOptions({ name, options: schema }: PluginDefinition, given: object): Record<string, unknown> {
  const own = Object.keys(schema?.properties ?? {});
  for (const option of Object.keys(given)) {
    if (!COMMON_NAMES.includes(option) && !own.includes(option))
      throw new Error(`${name} has no option "${option}"; it takes ${[...own, ...COMMON_NAMES].join(', ')}.`);
  }
  if (!schema) return {};
  const values = Value.Default(
    schema,
    copyOf(Object.fromEntries(Object.entries(given).filter(([option]) => own.includes(option)))),
  );
  const problems = Value.Errors(schema, values).flatMap(({ keyword, instancePath, params, message }) => {
    // The parent of an unknown property is reported besides the property itself.
    if (keyword === 'additionalProperties') return [];
    if (keyword === 'boolean') return [`${pathOf(instancePath)} does not exist`];
    if (keyword === 'required') {
      return params.requiredProperties.map((missing) => `${pathOf(`${instancePath}/${missing}`)} is required`);
    }
    return [`${pathOf(instancePath)} ${message}`];
  });
  if (problems.length > 0) throw new Error(`${name} cannot start with these options: ${problems.join('; ')}.`);
  return values as Record<string, unknown>;
}
