import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Prints "N passed, N failed" over the vitest reports in a directory; exits with 1 unless tests ran and none failed.
const [directory] = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };

for (const name of readdirSync(directory)) {
  const report = JSON.parse(readFileSync(join(directory, name), 'utf8'));
  const failedBefore = total.failed;
  for (const file of report.testResults) {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed').length;
    // A file that does not load, or whose hooks fail, has no failed test of its own.
    total.failed += file.status === 'failed' ? Math.max(failed, 1) : failed;
    total.passed += file.assertionResults.filter(({ status }) => status === 'passed').length;
    total.skipped += file.assertionResults.filter(({ status }) => status !== 'passed' && status !== 'failed').length;
  }
  if (!report.success && total.failed === failedBefore) total.failed += 1;
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
