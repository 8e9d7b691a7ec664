import { describe, expect, it } from 'vitest';
import { add, closingLine, countsOf, failuresOf, oneFailed, oneSkipped, onePassed, triedAgainOf } from './counts.ts';

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

describe('failuresOf', () => {
  it('names file, test and the first line of why, also for a file that could not be loaded', () => {
    const failed = { fullName: 'panel shows', status: 'failed', failureMessages: ['Error: not seen\n    at panel.ts:3'] };
    const files = [
      { name: '/there/panel.e2e.ts', status: 'failed', message: '', assertionResults: [failed, { ...failed, status: 'passed' }] },
      { name: '/there/dock.e2e.ts', status: 'failed', message: 'SyntaxError: odd', assertionResults: [] },
    ];
    expect(failuresOf(JSON.stringify({ ...report, testResults: files }))).toEqual([
      'panel.e2e.ts: panel shows: Error: not seen',
      'dock.e2e.ts: SyntaxError: odd',
    ]);
    expect(failuresOf(null)).toEqual([]);
  });
});

describe('triedAgainOf', () => {
  it('names what passed only when it was tried again, and nothing that failed or passed at once', () => {
    const again = { fullName: 'panel shows', status: 'passed', failureMessages: [], meta: { triedAgain: true } };
    const tests = [again, { ...again, status: 'failed' }, { ...again, meta: {} }, { ...again, meta: undefined }];
    const files = [{ name: '/there/panel.e2e.ts', status: 'passed', message: '', assertionResults: tests }];
    expect(triedAgainOf(JSON.stringify({ ...report, testResults: files }))).toEqual(['panel.e2e.ts: panel shows']);
    expect(triedAgainOf(null)).toEqual([]);
  });
});

describe('closingLine', () => {
  it('is plain and adds all steps up', () => {
    expect(closingLine([onePassed, oneSkipped, onePassed].reduce(add, oneFailed))).toBe('2 passed, 1 failed, 1 skipped');
  });
});
