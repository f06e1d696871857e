import type { Entity } from '../../entity/entity.ts';
import type { HookJoin } from '../../records/hooks.ts';
import type { Ctx } from '../../tenancy/ctx.ts';
import { ensureDefaultPipeline } from './default-pipeline.ts';
import { boardHooks } from './hooks.ts';
import type { definePipeline } from './pipeline.ts';

/** Two entities of `definePipeline`, and what they start with. */
export type Pipelines = ReturnType<typeof definePipeline<string, readonly string[], readonly string[]>>;

/** A board: its cards are the records of an entity. Made with `defineBoard`. */
export interface Board extends Pipelines {
  readonly entity: Entity;
  /** The enum field that stages may map to. */
  readonly statusField: string;
}

/** What a plugin lists to have the board: in its `hooks` and as its `onOrganizationCreated`. */
export interface PluginBoard extends Board {
  readonly hooks: readonly HookJoin[];
  readonly onOrganizationCreated: (ctx: Ctx) => Promise<void>;
}

/**
 * Gives an entity a board whose stages and pipelines `definePipeline` made; its fields hold `...kanbanFields(() => Stage)`. The
 * plugin lists `board.hooks`, runs `board.onOrganizationCreated`, and registers `boardRoutes(app, board)`.
 * @throws TypeError for an entity without those fields, or without the status.
 */
export function defineBoard<E extends Entity>(
  entity: E,
  pipelines: Pipelines,
  { statusField }: { readonly statusField: Extract<keyof E['fields'], string> },
): PluginBoard {
  for (const field of ['stage', 'rank', statusField])
    if (!(field in entity.fields))
      throw new TypeError(
        `Entity ${entity.name} has a board, but no field ${field}: spread kanbanFields(…) into fields.`,
      );
  const board: Board = { ...pipelines, entity, statusField };
  return {
    ...board,
    hooks: boardHooks(board),
    async onOrganizationCreated(ctx) {
      await ensureDefaultPipeline(ctx, board);
    },
  };
}
