import { parseArgs } from 'node:util';
import { killWorkers } from '../../packages/jobs/test/kill-workers.ts';
import { startRedis } from '../../packages/jobs/test/redis-server.ts';

// Kills workers in the middle of their jobs, on PostgreSQL and on Redis, and counts: none may be lost or take effect twice.
const { values } = parseArgs({
  options: {
    jobs: { type: 'string', default: '2000' },
    kills: { type: 'string', default: '20' },
    backend: { type: 'string', default: 'both' },
  },
});
const jobs = Number(values.jobs);
const kills = Number(values.kills);

async function run(name: string, redisUrl?: string): Promise<boolean> {
  const started = performance.now();
  const result = await killWorkers({ jobs, kills, redisUrl, say: (line) => console.log(`${name}: ${line}`) });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const isRight =
    result.effects[1] === jobs && result.failed === 0 && result.waiting === 0 && result.killsAtWork === kills;
  console.log(
    `${name}: ${jobs} jobs, ${kills} kills (${result.killsAtWork} at work), ${seconds} s. Times a job took effect: ${JSON.stringify(result.effects)}; failed: ${result.failed}; left: ${result.waiting}. ${isRight ? 'Right.' : 'WRONG.'}`,
  );
  return isRight;
}

const results: boolean[] = [];
if (values.backend !== 'redis') results.push(await run('PostgreSQL'));
if (values.backend !== 'postgres') {
  const redis = await startRedis();
  try {
    results.push(await run('Redis', redis.url));
  } finally {
    await redis.stop();
  }
}
process.exit(results.every(Boolean) ? 0 : 1);
