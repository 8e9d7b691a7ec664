import { add, closingLine, nothing, type Counts } from './counts.ts';
import { everything, type Stage, type Step } from './steps.ts';

/** Runs the stages one after the other; a failing step is shown in full and hides none that follow. Ends with the counts, and sets the exit code. */
export async function runStages(stages: readonly Stage[]): Promise<void> {
  const count = stages.flat().length;
  let at = 0;
  let total = nothing;
  const failed: string[] = [];
  const triedAgain: string[] = [];
  for (const stage of stages) {
    const ran = await Promise.all(stage.map((step) => runStep(step, `[${++at}/${count}]`)));
    total = ran.map((one) => one.counts).reduce(add, total);
    failed.push(...ran.flatMap((one) => one.failed));
    triedAgain.push(...ran.flatMap((one) => one.triedAgain));
  }
  // Repeated at the end, where a log that was cut still shows them.
  for (const one of triedAgain) console.log(`PASSED WHEN TRIED AGAIN ${one}`);
  for (const one of failed) console.log(`FAILED ${one}`);
  console.log(closingLine(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}

type Ran = { readonly counts: Counts; readonly failed: readonly string[]; readonly triedAgain: readonly string[] };

async function runStep(step: Step, place: string): Promise<Ran> {
  const started = Date.now();
  console.log(`${place} ${step.says}`);
  const { counts, output, failures = [], triedAgain = [] } = await step.run((line) => console.log(`      ${line}`));
  const seconds = ((Date.now() - started) / 1_000).toFixed(1);
  if (counts.failed > 0 || counts.passed === 0) console.log(output.trimEnd());
  console.log(`      ${step.says}: ${counts.failed > 0 ? 'FAILED' : 'ok'}, ${closingLine(counts)} (${seconds} s)`);
  const failed = failures.length > 0 || counts.failed === 0 ? failures : ['see its output above'];
  const named = (one: string) => `${step.says}: ${one}`;
  return { counts, failed: failed.map(named), triedAgain: triedAgain.map(named) };
}

if (import.meta.main) await runStages(everything(process.argv.includes('--long')));
