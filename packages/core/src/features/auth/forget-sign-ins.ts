import { sql } from '../../database/sql.ts';
import type { Stoppable } from '../../events/outbox-channel.ts';
import { inTransaction } from '../../tenancy/transaction.ts';
import type { FeaturesRuntime } from '../features-runtime.ts';

const MINUTE = 60_000;
const ROWS_AT_ONCE = 1000;

/** Removes sign-in links and sessions that are long over, of people who may never come back. Answers how many. */
export async function forgetExpiredSignIns(app: FeaturesRuntime, rowsAtOnce = ROWS_AT_ONCE): Promise<number> {
  let all = 0;
  for (;;) {
    const { rows } = await inTransaction(app.db, { settings: {}, readOnly: false }, ({ db }) =>
      sql<{ removed: number }>`select forget_expired_sign_ins(${rowsAtOnce}::int) as removed`.execute(db),
    );
    const { removed = 0 } = rows[0] ?? {};
    all += removed;
    if (removed < rowsAtOnce) return all;
  }
}

/** Does so about every hour, each process at a time of its own. Keeps no process alive. */
export function startForgetting(app: FeaturesRuntime, firstAfterMs = Math.random() * 10 * MINUTE): Stoppable {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();
  const round = async () => {
    try {
      await forgetExpiredSignIns(app);
    } catch (error) {
      app.onBackgroundError(error);
    }
    if (!isStopped) plan((45 + Math.random() * 30) * MINUTE);
  };
  const plan = (ms: number) => {
    timer = setTimeout(() => {
      running = round();
    }, ms).unref();
  };
  plan(firstAfterMs);
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
