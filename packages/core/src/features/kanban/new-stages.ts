import type { Entity } from '../../entity/entity.ts';
import { type FieldMap, hasDefault } from '../../entity/field.ts';
import { nullable } from '../../entity/schemas.ts';
import { type TArray, type TObject, Type } from '../../entity/type.ts';
import { movePointers } from '../../records/custom-fields/carry.ts';
import type { Ctx } from '../../tenancy/ctx.ts';
import type { DefaultPipeline } from './pipeline.ts';

const MOST_STAGES = 100;

type NewStage = Readonly<Record<string, unknown>>;

/** Returns the schema of a new pipeline's stages: what a stage's own body takes, but for its place. */
export function newStages(fields: FieldMap): TArray<TObject> {
  const properties = Object.entries(fields).map(([name, { spec }]) => {
    const schema = spec.input ?? Type.Unknown();
    const isOptional = spec.optional || hasDefault(spec);
    const value = spec.optional ? nullable(schema) : schema;
    return [name, isOptional ? Type.Optional(value) : value] as const;
  });
  return Type.Array(Type.Object(Object.fromEntries(properties), { additionalProperties: false }), {
    maxItems: MOST_STAGES,
  });
}

/** Creates the stages of a new pipeline, in order: those given, else the kind's own. */
export async function createStages(
  ctx: Ctx,
  { stage, defaults }: { readonly stage: Entity; readonly defaults: DefaultPipeline },
  pipeline: Readonly<Record<string, unknown>>,
  given: readonly NewStage[] | undefined,
): Promise<void> {
  // The kind's own are the system's; others are created as if each had been sent by itself.
  const writer = given ? ctx : ctx.elevated;
  for (const [position, values] of (given ?? defaults.stages).entries())
    await movePointers('', `/stages/${position}`, () =>
      writer.create(stage, { ...values, pipelineId: pipeline.id, position }),
    );
}
