import { notDriven } from '../drive.ts';
import { find, type Run } from '../run.ts';
import { checkCustomFields } from './check-custom-fields.ts';
import { checkFields } from './check-fields.ts';
import { checkDeletedReferences, checkLife } from './check-life.ts';
import { checkBatch, checkBulk, checkQuery, checkUpsert } from './check-many.ts';
import { checkReplacedVerbs } from './check-replaced-verbs.ts';
import { checkChangeLog } from './check-traces.ts';
import { checkKeys, checkVersions } from './check-versions.ts';
import { checkWrites } from './check-writes.ts';
import { type Subject, subjectsOf } from './subject.ts';

const checks: readonly ((subject: Subject) => Promise<void>)[] = [
  checkVersions,
  checkKeys,
  checkLife,
  checkDeletedReferences,
  checkQuery,
  checkUpsert,
  checkBatch,
  checkBulk,
  checkReplacedVerbs,
  checkChangeLog,
  checkCustomFields,
];

const why = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What every record of every entity keeps to, whichever plugin brings it. */
export async function checkRecords(run: Run): Promise<void> {
  for (const operation of run.operations) {
    if (!run.driven.has(operation.id)) continue;
    await checkWrites(run, operation).catch((error: unknown) => notDriven(run, operation, why(error)));
  }
  const subjects = subjectsOf(run);
  for (const subject of subjects) {
    for (const check of checks) {
      await check(subject).catch((error: unknown) =>
        find(run, 'OPERATION_NOT_DRIVEN', subject.name, `${check.name}: ${why(error)}`),
      );
    }
  }
  await checkFields(run, subjects).catch((error: unknown) =>
    find(run, 'OPERATION_NOT_DRIVEN', 'fieldAccess', `checkFields: ${why(error)}`),
  );
}
