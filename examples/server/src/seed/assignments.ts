import type { Ctx } from '@bottlecrm/core';
import { insertRows } from './insert-rows.ts';
import type { World } from './world.ts';

/** Who looks after a record. */
export interface Assignment {
  readonly createdBy: string;
  readonly assigneeIds: readonly string[];
  readonly teamIds: readonly string[];
}

/** The rep has most, the user some; a few records are nobody's, as after an import. */
export function createAssignment({ random, members, teamIds }: World): Assignment {
  const { admin, manager, rep, user } = members;
  const owner = random.pick([rep, rep, rep, rep, user, user, manager, manager, undefined]);
  const second = owner && random.chance(0.1) ? random.pick([rep, user, manager]) : owner;
  return {
    createdBy: random.chance(0.7) && owner ? owner : random.pick([admin, manager, rep, user]),
    assigneeIds: [...new Set([owner, second])].filter((id) => id !== undefined),
    teamIds: random.chance(0.5) ? [random.pick(teamIds)] : [],
  };
}

/** Stores the links: with 'lead' it writes `lead_assignees` and `lead_teams`. */
export async function storeAssignments(
  ctx: Ctx,
  entity: string,
  records: readonly { readonly id: string; readonly assignment: Assignment }[],
): Promise<void> {
  const owner = `${entity}_id`;
  const links = (target: string, idsOf: (assignment: Assignment) => readonly string[]) =>
    records.flatMap(({ id, assignment }) => idsOf(assignment).map((targetId) => ({ [owner]: id, [target]: targetId })));
  await insertRows(
    ctx,
    `${entity}_assignees`,
    links('profile_id', (one) => one.assigneeIds),
  );
  await insertRows(
    ctx,
    `${entity}_teams`,
    links('team_id', (one) => one.teamIds),
  );
}
