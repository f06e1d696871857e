import { defineEntity, type Entity } from '../../entity/entity.ts';
import { f } from '../../entity/f.ts';
import type { Ctx } from '../../tenancy/ctx.ts';
import { createStages, newStages } from './new-stages.ts';

/** One stage of a pipeline that comes with its stages. */
export interface DefaultStage<S extends string = string, T extends string = string> {
  readonly name: string;
  readonly type: T;
  readonly color: string;
  readonly mapsToStatus?: S;
  readonly winProbability?: number;
}

/** The pipeline that a fresh organization starts with; its stages are those of every new pipeline that names none. */
export interface DefaultPipeline<S extends string = string, T extends string = string> {
  readonly name: string;
  readonly stages: readonly DefaultStage<S, T>[];
}

export interface PipelineOptions<S extends readonly string[], T extends readonly string[]> {
  /** What people call the entity: 'Lead' gives 'Lead pipeline' and 'Lead stage'. */
  readonly label: string;
  /** Statuses that entering a stage may set. */
  readonly statuses: S;
  /** Kinds of stage, such as open, won, lost. */
  readonly stageTypes: T;
  /** What a fresh organization starts with. */
  readonly defaults: DefaultPipeline<NoInfer<S[number]>, NoInfer<T[number]>>;
}

/**
 * The pipeline and stage entities of a kanban entity: `definePipeline('lead', …)` makes `leadPipeline` (`/lead-pipelines`)
 * and `leadStage` (`/lead-stages`). Exactly one pipeline of an organization is the default.
 */
export function definePipeline<
  const N extends string,
  const S extends readonly string[],
  const T extends readonly string[],
>(name: N, options: PipelineOptions<S, T>) {
  const { label, statuses, stageTypes, defaults } = options;
  const stageFields = {
    color: f.color().default('#64748B'),
    type: f.enum(stageTypes),
    mapsToStatus: f.enum(statuses).optional().describe('Entering the stage sets this status.'),
    wipLimit: f.integer({ min: 1, max: 100_000 }).optional().describe('Most cards in the stage; null means no limit.'),
    winProbability: f.integer({ min: 0, max: 100 }).optional(),
  };
  const stageName = f.text();
  // Named by type: each of the two entities refers to the other.
  const stageEntity = (): Entity => stage;
  const pipeline = defineEntity(`${name}Pipeline`, {
    path: `${name}-pipelines`,
    table: `${name}_pipelines`,
    label: `${label} pipeline`,
    fields: {
      name: f.text().unique().sortable(),
      description: f.textarea().optional(),
      isDefault: f.boolean().default(false).unique({ where: 'default' }),
      isActive: f.boolean().default(true),
      stages: f
        .input(newStages({ name: stageName, ...stageFields }), (ctx, record, stages) =>
          // Whoever creates a record has the whole ctx.
          createStages(ctx as Ctx, { stage: stageEntity(), defaults }, record, stages),
        )
        .describe('The stages of the new pipeline, in order. When absent, those that a fresh organization gets.'),
    },
    conditions: { default: 'is_default' },
    access: 'settings',
  });
  const stage = defineEntity(`${name}Stage`, {
    path: `${name}-stages`,
    table: `${name}_stages`,
    label: `${label} stage`,
    fields: {
      pipeline: f.ref(() => pipeline),
      name: stageName.unique({ within: 'pipeline' }).sortable(),
      position: f.integer({ min: 0, max: 10_000 }).default(0).sortable(),
      ...stageFields,
    },
    access: 'settings',
    defaultSort: 'position',
  });
  return { pipeline, stage, defaults };
}

/** The fields that put an entity on a board: spread them into `fields`. `stageId` is writable, `rank` is set by moves. */
export const kanbanFields = (stage: () => Entity) => ({
  stage: f.ref(stage).optional(),
  rank: f.rank({ within: 'stage' }),
});
