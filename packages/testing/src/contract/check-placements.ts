import { ROLES, type Role } from '@bottlecrm/core';
import { type AccessAnswer, accessMatrix, internalsOf, PLACEMENTS, type Placement } from '@bottlecrm/core/internal';
import type { TestMember } from '../organizations.ts';
import { queryFor } from './drive.ts';
import type { Operation } from './operations.ts';
import { bodyFor, pathFor } from './records.ts';
import { brief, find, type Run, send } from './run.ts';

/** Puts a record where it stands so to the member, whatever made it; false when the entity knows no such place. */
async function place(
  run: Run,
  entity: string,
  id: string,
  member: TestMember,
  mate: TestMember,
  placement: Placement,
): Promise<boolean> {
  const { test, acme } = run;
  const { entity: described, assignees, teams } = internalsOf(test.app.crm).model.entity(entity);
  if (!assignees && (placement === 'assigned' || placement === 'team')) return false;
  const { organization } = acme;
  const creator = placement === 'own' ? member.profileId : organization.admin.profileId;
  const cleared = [assignees, teams].flatMap((link) => (link ? [link] : []));
  const steps = [
    `"moved" as (update "${described.table}" set created_by = $3 where org_id = $1 and id = $2)`,
    ...cleared.map(
      (link, at) => `"cleared${at}" as (delete from "${link.table}" where org_id = $1 and "${link.ownerColumn}" = $2)`,
    ),
  ];
  await test.adminSql(`with ${steps.join(', ')} select`, [organization.id, id, creator]);
  const assignee = { assigned: member, team: mate, own: undefined, other: undefined }[placement];
  if (assignee && assignees)
    await test.adminSql(
      `insert into "${assignees.table}" (org_id, "${assignees.ownerColumn}", "${assignees.targetColumn}") values ($1, $2, $3)`,
      [organization.id, id, assignee.profileId],
    );
  return true;
}

/** A member of the same team for each role: its records are the team's. */
async function teamOf(run: Run, member: TestMember): Promise<TestMember> {
  const { organization } = run.acme;
  const mate = member === organization.otherUser ? organization.user : organization.otherUser;
  const name = `mates of ${member.profileId}`;
  const known = await run.test.adminSql('select 1 from teams where org_id = $1 and name = $2', [organization.id, name]);
  if (known.length === 0)
    await organization.admin.post('/teams', { name, memberIds: [member.profileId, mate.profileId] });
  return mate;
}

const fits = (status: number, answer: AccessAnswer): boolean =>
  answer === 'yes' ? ![401, 403, 404].includes(status) && status < 500 : status === Number(answer);

/**
 * Every role against records that are its own, assigned to it, its team's and somebody else's: exactly what the grants say,
 * down to whether a refusal admits that the record exists.
 */
export async function checkPlacements(run: Run, operation: Operation): Promise<void> {
  const row = accessMatrix(run.test.app.crm).find(({ operationId }) => operationId === operation.id);
  if (row?.entity === undefined || row.entity === 'profile' || operation.parameters.length !== 1) return;
  const { admin, manager, rep, user } = run.acme.organization;
  const members: Record<Role, TestMember> = { admin, sales_manager: manager, sales_rep: rep, user };
  for (const role of ROLES) {
    const answers = row.answers[role];
    if (typeof answers === 'string') continue;
    const mate = await teamOf(run, members[role]);
    for (const placement of PLACEMENTS) {
      const params = await pathFor(run, run.acme, operation);
      const id = params[operation.parameters[0] ?? 'id'];
      if (id === undefined || !(await place(run, row.entity, id, members[role], mate, placement))) continue;
      const response = await send(run, {
        operation,
        client: members[role],
        params,
        query: await queryFor(run, run.acme, operation),
        body: await bodyFor(run, run.acme, operation),
      });
      if (!fits(response.status, answers[placement]))
        find(
          run,
          'ROLE_ANSWER_WRONG',
          operation,
          `${role}, record ${placement}: ${operation.permission} says ${answers[placement]}, answered was ${brief(response)}.`,
        );
    }
  }
}
