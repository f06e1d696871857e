import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Type } from 'typebox';
import { expect, test } from 'vitest';
import { forgetValidator, ownValidatorOf, validateBody } from '../src/entity/validation.ts';

test('a schema that was filled further is compiled anew', () => {
  const schema = Type.Object({}, { additionalProperties: false });
  expect(() => validateBody(schema, { size: 1 })).toThrow();
  Object.assign(schema.properties, { size: Type.Integer() });
  forgetValidator(schema);
  expect(() => validateBody(schema, { size: 1 })).not.toThrow();
});

test('schemas that nobody uses any more, such as those of changed custom fields, are given up', () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const schemas = Array.from({ length: 20 }, () => {
    const schema = Type.String({ maxLength: 5 });
    ownValidatorOf(schema)('text');
    return new WeakRef(schema);
  });
  collectGarbage();
  return new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    collectGarbage();
    expect(schemas.filter((one) => one.deref() !== undefined).length).toBeLessThan(5);
  });
});
