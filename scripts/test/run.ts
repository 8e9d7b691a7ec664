import { add, closingLine, nothing, type Counts } from './counts.ts';
import { allSteps, type Step } from './steps.ts';

/** Runs the steps one after the other; a failing step is shown in full and hides none that follow. */
export async function runSteps(steps: readonly Step[]): Promise<Counts> {
  let total = nothing;
  for (const [at, step] of steps.entries()) {
    const started = Date.now();
    console.log(`[${at + 1}/${steps.length}] ${step.says}`);
    const { counts, output } = await step.run((line) => console.log(`      ${line}`));
    const seconds = ((Date.now() - started) / 1_000).toFixed(1);
    if (counts.failed > 0 || counts.passed === 0) console.log(output.trimEnd());
    console.log(`      ${counts.failed > 0 ? 'FAILED' : 'ok'}: ${closingLine(counts)} (${seconds} s)`);
    total = add(total, counts);
  }
  return total;
}

if (import.meta.main) {
  const total = await runSteps(allSteps(process.argv.includes('--long')));
  console.log(closingLine(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}
