import type { Catalogue } from './catalogue.ts';
import { type Finding, finding } from './findings.ts';
import { identifier } from './identifier.ts';
import { ours, roles } from './roles.ts';
import { searchFunctionName } from './search-function.ts';

/** Compares the functions of schema `public` with the declared ones. */
export function functionFindings(actual: Catalogue, expected: Catalogue): Finding[] {
  const wanted = [...expected.functions].flatMap(([name, declared]) => {
    const found = actual.functions.get(name);
    if (found === undefined)
      return [finding('FUNCTION_MISSING', name, `The function ${name}(${declared.signature}) does not exist.`)];
    const differs = found.definition !== declared.definition || found.signature !== declared.signature;
    const path =
      found.settings.filter((setting) => setting.startsWith('search_path=')).join() === declared.settings.join();
    return [
      ...(differs
        ? [finding('FUNCTION_CHANGED', name, 'The body, arguments or result differ from the declared ones.')]
        : []),
      ...(found.owner === declared.owner
        ? []
        : [finding('FUNCTION_OWNER', name, `The function belongs to ${found.owner}, declared is ${declared.owner}.`)]),
      ...(found.definer === declared.definer
        ? []
        : [
            finding(
              'FUNCTION_NOT_DEFINER',
              name,
              `SECURITY DEFINER is ${found.definer}, declared is ${declared.definer}.`,
            ),
          ]),
      ...(path
        ? []
        : [finding('FUNCTION_SEARCH_PATH', name, `Its settings are ${found.settings.join(', ') || 'none'}.`)]),
      ...(sorted(found.callers) === sorted(declared.callers)
        ? []
        : [finding('FUNCTION_GRANT', name, `It may be called by ${found.callers.join(', ') || 'nobody'}.`)]),
    ];
  });
  return [...wanted, ...undeclaredFunctionFindings(actual, expected)];
}

/** SECURITY DEFINER functions that no registered plugin declares. What our roles may call is unsafe, the rest an oddity. */
export function undeclaredFunctionFindings(actual: Catalogue, expected: Catalogue): Finding[] {
  // Those of a plugin that is not registered any more came with its tables, which are reported.
  const undeclared = [...actual.tables.values()].filter(
    (table) => table.columns.has('org_id') && !expected.tables.has(table.name),
  );
  const ofUndeclared = new Set(undeclared.flatMap(({ name }) => [identifier(`${name}_log`), searchFunctionName(name)]));
  return [...actual.functions]
    .filter(([name, found]) => found.definer && !expected.functions.has(name) && !ofUndeclared.has(name))
    .map(([name, { callers, owner, definition }]) => {
      // A trigger's function is called by its trigger alone.
      const called = definition.includes(' trigger ') ? [] : callers.filter((caller) => ours.has(caller));
      return called.length > 0 || owner !== roles.owner
        ? finding(
            'FUNCTION_DEFINER_CALLABLE',
            name,
            `It acts as ${owner}; ${called.join(', ') || 'nobody of ours'} may call it.`,
          )
        : finding('FUNCTION_DEFINER_EXTRA', name, 'No registered plugin declares this SECURITY DEFINER function.');
    });
}

const sorted = (names: readonly string[]): string => [...names].sort().join();
