import { readFileSync } from 'node:fs';

const [report = '', tests = '1', checks = '1'] = process.argv.slice(2);
let passed = 0;
let failed = 0;
try {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  passed = numPassedTests;
  failed = numFailedTests;
} catch {
  console.log('The tests left no report.');
}
if (tests !== '0' && failed === 0) failed = 1;
if (checks === '0') passed += 1;
else failed += 1;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
