import type { Dismissal, Link } from '../domain/decision.ts';
import { bandOf } from '../matching/confidence.ts';
import { biased, localBias, type Judgement } from '../matching/local-bias.ts';
import type { Reason } from './evidence.ts';

/** What this workspace's own links and dismissals say of the model's confidence: the bias they give, and how many there are of each. */
export type LocalCalibration = { readonly bias: number; readonly linked: number; readonly dismissed: number };

/** Learns from what was linked and dismissed and stands; what was taken back, or judged where the model was not asked, says nothing. */
export function calibrationFrom(
  links: readonly Link[],
  dismissals: readonly Dismissal[],
  judged: ReadonlyMap<string, number>,
): LocalCalibration {
  const judgements = (rows: readonly { readonly id: string }[], accepted: boolean) =>
    rows.flatMap(({ id }): Judgement | [] => {
      const confidence = judged.get(id);
      return confidence === undefined ? [] : { confidence, accepted };
    });
  const [linked, dismissed] = [judgements(links, true), judgements(dismissals, false)];
  return { bias: localBias([...linked, ...dismissed]), linked: linked.length, dismissed: dismissed.length };
}

/** A confidence as it stands in this workspace, and the reason to read where that moves it over a gate. */
export function calibrated(
  confidence: number,
  { bias, linked, dismissed }: LocalCalibration,
): { readonly confidence: number; readonly reasons: readonly Reason[] } {
  const moved = biased(confidence, bias);
  if (bandOf(moved) === bandOf(confidence)) return { confidence: moved, reasons: [] };
  const of = linked + dismissed;
  return {
    confidence: moved,
    reasons: [bias > 0 ? { kind: 'surer-here', linked, of } : { kind: 'less-sure-here', dismissed, of }],
  };
}
