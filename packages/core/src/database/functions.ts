import { roles } from './roles.ts';

/** A function of ours in schema `public`. */
export interface DatabaseFunction {
  readonly name: string;
  /** The table that it is made for; undefined for what serves all of them. */
  readonly table?: string;
  /** Arguments with their names, as `pg_get_function_arguments` prints them. */
  readonly signature: string;
  readonly returns: string;
  readonly language: 'sql' | 'plpgsql';
  readonly body: string;
  readonly owner: string;
  readonly definer: boolean;
  /**
   * Whether it fixes its search_path, as every function with its owner's rights must. One with the caller's rights that names
   * schemas wins nothing by it, and setting it costs a third of a short function.
   */
  readonly pinned: boolean;
  readonly volatility: 'volatile' | 'stable' | 'immutable';
  /** Roles that may call it; the owner always may, PUBLIC never. */
  readonly callers: readonly string[];
}

/** A trigger of ours; the parts are as `pg_get_triggerdef` prints them. */
export interface Trigger {
  readonly name: string;
  readonly when: string;
  readonly referencing?: string;
  readonly forEach: 'ROW' | 'STATEMENT';
  /** Runs when the transaction commits. */
  readonly deferred?: boolean;
  /** For rows that fulfil it. */
  readonly condition?: string;
  /** Function and arguments. */
  readonly execute: string;
}

export const SEARCH_PATH = 'pg_catalog, pg_temp';

/** A function of the owner that nobody calls by name. */
export function owned(
  definition: Pick<DatabaseFunction, 'name' | 'signature' | 'returns' | 'language' | 'body'> &
    Partial<DatabaseFunction>,
): DatabaseFunction {
  return { owner: roles.owner, definer: false, pinned: true, volatility: 'volatile', callers: [], ...definition };
}

/** Statements that create the function, or replace one with the same name and arguments. */
export function functionSql(definition: DatabaseFunction): string[] {
  const { name, signature, owner } = definition;
  const reference = `public.${name}(${argumentTypes(signature)})`;
  const statements = [
    `CREATE OR REPLACE FUNCTION public.${name}(${signature}) RETURNS ${definition.returns} LANGUAGE ${definition.language} ${definition.volatility.toUpperCase()}${definition.definer ? ' SECURITY DEFINER' : ''}${definition.pinned ? ` SET search_path = ${SEARCH_PATH}` : ''} AS $function$${definition.body}$function$`,
    `REVOKE ALL ON FUNCTION ${reference} FROM PUBLIC`,
    ...definition.callers.map((role) => `GRANT EXECUTE ON FUNCTION ${reference} TO ${role}`),
  ];
  return [...statements, ...ownerSql(reference, owner)];
}

/** The new owner needs CREATE on the schema while it takes the function over, and at no other time. */
export const ownerSql = (reference: string, owner: string): string[] =>
  owner === roles.owner
    ? []
    : [
        `GRANT CREATE ON SCHEMA public TO ${owner}`,
        `ALTER FUNCTION ${reference} OWNER TO ${owner}`,
        `REVOKE CREATE ON SCHEMA public FROM ${owner}`,
      ];

export const argumentTypes = (signature: string): string =>
  signature
    .split(',')
    .map((argument) => argument.trim().split(' ').slice(1).join(' '))
    .filter((type) => type !== '')
    .join(', ');

export const triggerSql = (table: string, trigger: Trigger): string =>
  [
    `CREATE ${trigger.deferred ? 'CONSTRAINT ' : ''}TRIGGER ${trigger.name} ${trigger.when} ON public.${table}`,
    ...(trigger.deferred ? ['DEFERRABLE INITIALLY DEFERRED'] : []),
    ...(trigger.referencing === undefined ? [] : [`REFERENCING ${trigger.referencing}`]),
    `FOR EACH ${trigger.forEach}`,
    ...(trigger.condition === undefined ? [] : [`WHEN (${trigger.condition})`]),
    `EXECUTE FUNCTION ${trigger.execute}`,
  ].join(' ');
