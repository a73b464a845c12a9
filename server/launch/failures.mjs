/** So much of what a failing test said is told again at the end, in characters: enough to know it by. */
const TOLD = 1200;

// eslint-disable-next-line no-control-regex -- colours, as runners write them for a terminal
const plain = (text) => text.replace(/\u001b\[[0-9;]*m/g, '');
const told = (name, messages) => `${name}\n${plain(messages.join('\n')).slice(0, TOLD)}`.trimEnd();

/** The failing tests of a Vitest report, each as text: its name, and what it said. */
export const failuresOfVitest = (report) =>
  report.testResults.flatMap((file) =>
    file.assertionResults.some(({ status }) => status === 'failed')
      ? file.assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName, failureMessages }) => told(`${file.name}: ${fullName}`, failureMessages ?? []))
      : file.status === 'failed'
        ? [told(file.name, [file.message ?? ''])]
        : [],
  );

/** The same of a Playwright report, whose suites hold suites. */
export const failuresOfPlaywright = (report) => [
  ...(report.errors ?? []).map(({ message }) => told('outside any test', [message ?? ''])),
  ...(report.suites ?? []).flatMap(inSuite),
];

const inSuite = (suite) => [
  ...(suite.specs ?? [])
    .filter(({ ok }) => !ok)
    .map(({ title, file, tests }) =>
      told(
        `${file}: ${title}`,
        tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors.map(({ message }) => message ?? ''))),
      ),
    ),
  ...(suite.suites ?? []).flatMap(inSuite),
];
