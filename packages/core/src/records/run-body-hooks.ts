import type { CompiledEntity } from '../entity/compile.ts';
import { validateBody, validatorOf } from '../entity/validation.ts';
import { refineBody } from './body.ts';
import type { WriteVerb } from './hooks.ts';
import type { TenantCtx } from './tenant-ctx.ts';

type Values = Record<string, unknown>;

/**
 * Runs the hooks before a create or update, which may change `body`. They see what fits its fields alone: what a hook was
 * promised by its types holds. Required fields of a new record may be missing, because a hook may fill them in.
 * @throws {VALIDATION_FAILED} naming everything that is wrong with the body
 */
export async function runBodyHooks(
  ctx: TenantCtx,
  entity: CompiledEntity,
  verb: WriteVerb,
  body: Values,
  current: Values | undefined,
): Promise<void> {
  const { hooks } = ctx.app.model;
  const name = `${entity.name}.${verb}`;
  if (!hooks.has(name)) return;
  const schema = ctx.app.model.schemas(entity.name)[verb];
  const validator = validatorOf(schema);
  const fits =
    validator(body) || validator.errors?.every((error) => error.keyword === 'required' && error.instancePath === '');
  if (!fits) validateBody(schema, body);
  Object.assign(body, refineBody(entity, body));
  await hooks.runBefore(name, ctx, body, current);
}
