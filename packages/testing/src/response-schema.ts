import { Ajv, type ValidateFunction } from 'ajv';
import formatsPlugin from 'ajv-formats';
import type { FastifyInstance } from 'fastify';

const ajv = formatsPlugin.default(new Ajv({ strict: false, allErrors: true }));
const validators = new WeakMap<object, ValidateFunction>();
/** Applications of one process have most schemas in common. */
const byText = new Map<string, ValidateFunction>();

export function validatorOf(schema: object): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const text = JSON.stringify(schema);
  const compiled = byText.get(text) ?? ajv.compile(schema);
  byText.set(text, compiled);
  validators.set(schema, compiled);
  return compiled;
}

/** The schema that a route declares for a status: its own, its hundred's, or the default. */
export const declaredFor = <S extends object>(declared: Readonly<Record<string, S>>, status: number): S | undefined =>
  declared[status] ?? declared[`${Math.trunc(status / 100)}xx`] ?? declared.default;

/** Every JSON answer of the application is held against the schema that its route declares; one that differs becomes a 500. */
export function checkResponses(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const declared = (request.routeOptions.schema?.response ?? {}) as Record<string, object>;
    const schema = declaredFor(declared, reply.statusCode);
    if (!schema || typeof payload !== 'string' || payload === '' || request.method === 'HEAD') return payload;
    const validate = validatorOf(schema);
    if (validate(JSON.parse(payload))) return payload;
    const failure = ajv.errorsText(validate.errors);
    const { operationId = request.url } = request.routeOptions.schema ?? {};
    process.stderr.write(`${operationId} answered ${reply.statusCode} against its schema: ${failure}\n${payload}\n`);
    throw new Error(`${operationId} answered ${reply.statusCode} against its schema: ${failure}`);
  });
}
