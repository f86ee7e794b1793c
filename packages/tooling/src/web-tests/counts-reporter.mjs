// Ends a run of the elements' tests with the same counts as the other parts, for people and for CI services.

/** Every test of a suite and the suites in it. */
function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/** Reporter for web-test-runner. */
export function countsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap((session) => testsOf(session.testResults));
      const skipped = tests.filter((test) => test.skipped).length;
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      // A file that does not even load counts as one failure; it has no tests to count.
      const broken = sessions.filter((session) => !session.passed && testsOf(session.testResults).every((test) => test.passed || test.skipped)).length;
      const failed = tests.length - skipped - passed + broken;
      console.log(`\n# files ${sessions.length}\n# tests ${tests.length + broken}\n# pass ${passed}\n# fail ${failed}\n# cancelled 0\n# skipped ${skipped}\n# todo 0`);
    },
  };
}
