/** Names the tests that passed only when they were run once more, so that none of them hides. */
export default class SecondTries {
  /** @param {readonly import('vitest/node').TestModule[]} modules */
  onTestRunEnd(modules) {
    const tests = modules.flatMap(({ children }) => [...children.allTests()]);
    for (const test of tests.filter((one) => one.diagnostic()?.flaky)) {
      console.log(`passed at the second try: ${test.module.relativeModuleId} > ${test.fullName}`);
    }
  }
}
