import { describe, expect, it } from 'vitest';
import { add, closingLine, countsOf, oneFailed, oneSkipped, onePassed } from './counts.ts';

const report = {
  success: true,
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
};

describe('countsOf', () => {
  it('takes the counts of the report', () => {
    expect(countsOf(JSON.stringify(report), 0)).toEqual({ passed: 7, failed: 0, skipped: 3 });
  });

  it('counts a file that could not be loaded', () => {
    const broken = { ...report, success: false, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(countsOf(JSON.stringify(broken), 1).failed).toBe(1);
  });

  it('never calls a failed run passed, even when no test failed', () => {
    expect(countsOf(JSON.stringify(report), 1).failed).toBe(1);
    expect(countsOf(JSON.stringify({ ...report, success: false }), 0).failed).toBe(1);
  });

  it('counts a run without a readable report as one failure', () => {
    expect(countsOf(null, 0)).toEqual(oneFailed);
    expect(countsOf('{"success":', 0)).toEqual(oneFailed);
  });
});

describe('closingLine', () => {
  it('is plain and adds all steps up', () => {
    expect(closingLine([onePassed, oneSkipped, onePassed].reduce(add, oneFailed))).toBe('2 passed, 1 failed, 1 skipped');
  });
});
