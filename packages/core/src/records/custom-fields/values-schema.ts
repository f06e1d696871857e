import { Type } from '../../entity/type.ts';

/** Names, in OpenAPI, the entity whose custom fields an object of a verb's body holds. */
export const CUSTOM_FIELDS_MARK = 'x-custom-fields';

/**
 * Returns the schema of an object in a verb's body that holds custom fields of `entity`. An organization's own OpenAPI document
 * lists them.
 */
export const customFieldValuesOf = (entity: string) =>
  Type.Unsafe<Record<string, unknown>>({
    type: 'object',
    additionalProperties: true,
    maxProperties: 200,
    [CUSTOM_FIELDS_MARK]: entity,
  });
