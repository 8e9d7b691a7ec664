export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const nothing: Counts = { passed: 0, failed: 0, skipped: 0 };
export const onePassed: Counts = { ...nothing, passed: 1 };
export const oneFailed: Counts = { ...nothing, failed: 1 };
export const oneSkipped: Counts = { ...nothing, skipped: 1 };

export function add(one: Counts, other: Counts): Counts {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed, skipped: one.skipped + other.skipped };
}

/** The line that `npm test` ends with. */
export function closingLine(counts: Counts): string {
  return `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
}

type VitestReport = {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
      /** `triedAgain` is written by test/e2e/tried-again.ts. */
      readonly meta?: { readonly triedAgain?: boolean };
    }[];
  }[];
};

/** Counts of vitest's JSON report. A file that could not even be loaded, or a run that failed in no test, is one failure. */
export function countsOf(report: string | null, code: number): Counts {
  const read = parse(report);
  if (!read) return oneFailed;
  const unloaded = read.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = read.numFailedTests + unloaded;
  return {
    passed: read.numPassedTests,
    failed: failed === 0 && (code !== 0 || !read.success) ? 1 : failed,
    skipped: read.numPendingTests + read.numTodoTests,
  };
}

/** Each failed test of vitest's JSON report as `file: test: first line of why`; a file that could not be loaded as `file: why`. */
export function failuresOf(report: string | null): readonly string[] {
  return (parse(report)?.testResults ?? []).flatMap((file) => {
    const name = file.name.split('/').at(-1) ?? file.name;
    if (file.status === 'failed' && file.assertionResults.length === 0) return [`${name}: ${firstLine(file.message)}`];
    const failed = file.assertionResults.filter((one) => one.status === 'failed');
    return failed.map((one) => `${name}: ${one.fullName}: ${firstLine(one.failureMessages[0] ?? '')}`);
  });
}

/** Each test of vitest's JSON report that passed only when it was tried again, as `file: test`. */
export function triedAgainOf(report: string | null): readonly string[] {
  return (parse(report)?.testResults ?? []).flatMap((file) =>
    file.assertionResults
      .filter((one) => one.status === 'passed' && one.meta?.triedAgain === true)
      .map((one) => `${file.name.split('/').at(-1) ?? file.name}: ${one.fullName}`),
  );
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.trim() ?? '';
}

function parse(report: string | null): VitestReport | null {
  try {
    return report === null ? null : (JSON.parse(report) as VitestReport);
  } catch {
    return null;
  }
}
