import { databaseErrors } from './errors.ts';

const LOCK_NOT_AVAILABLE = '55P03';
const BUSY = 'Another connection uses the table: end it, or try again when less goes on.';

/** @throws {MIGRATION_FAILED} which says whose statement failed */
export async function orFail(title: string, step: string, work: Promise<unknown>): Promise<void> {
  await work.catch((error: Error) => {
    const statement = step.replace(/\s+/g, ' ').slice(0, 300);
    const busy = (error as { readonly code?: string }).code === LOCK_NOT_AVAILABLE ? ` ${BUSY}` : '';
    throw databaseErrors.MIGRATION_FAILED({
      detail: `${title} failed: ${error.message}, at: ${statement}.${busy}`,
      cause: error,
    });
  });
}
