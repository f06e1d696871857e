import { errors } from '../../errors/core-errors.ts';
import type { TenantCtx } from '../../records/tenant-ctx.ts';
import type { Board } from './define-board.ts';

type Row = Record<string, unknown>;

const refuse = (detail: string) => errors.VALIDATION_FAILED({ errors: [{ pointer: '/ids', detail }] });

async function stagesOf(ctx: TenantCtx, stage: Board['stage'], pipelineId: string): Promise<Row[]> {
  return (await ctx.elevated.list(stage, { where: { pipelineId }, sort: ['position'], limit: 100 })).data;
}

/**
 * Puts the stages of a pipeline into an order. The pipeline is locked first: of two orders at once one comes after the other.
 * @throws {NOT_FOUND} {FORBIDDEN} @throws {VALIDATION_FAILED} unless `ids` are all of its stages, each once
 */
export async function orderStages(
  ctx: TenantCtx,
  { pipeline, stage }: Board,
  pipelineId: string,
  ids: readonly string[],
): Promise<Row[]> {
  ctx.require(`${stage.name}:update`);
  await ctx.lock(pipeline, pipelineId, `${pipeline.name}:update`);
  const wanted = ids.map((id) => id.toLowerCase());
  const present = new Map((await stagesOf(ctx, stage, pipelineId)).map((one) => [String(one.id), one]));
  if (wanted.length !== present.size || !wanted.every((id) => present.has(id)))
    throw refuse('must be the stages of the pipeline, each once');
  for (const [position, id] of wanted.entries())
    if (present.get(id)?.position !== position) await ctx.update(stage, id, { position });
  return stagesOf(ctx, stage, pipelineId);
}
