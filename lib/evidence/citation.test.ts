import { beforeAll, expect, test } from 'vitest';
import {
  daysAgo,
  makeAccount,
  makeAssignment,
  makeDecision,
  makeFeedback,
  makeItem,
  makeTheme,
  testNow,
} from '../../test/builders.ts';
import { speakEnglish } from '../../test/english.ts';
import type { Decision } from '../domain/decision.ts';
import { citation } from './citation.ts';
import { gatherEvidence } from './gather.ts';
import { memorySource } from './memory-source.ts';

beforeAll(speakEnglish);

test('cites figures with their window and a verbatim, names no customer, escapes everything', async () => {
  const { theme, evidence } = await twoVoices();
  const { text, html } = citation(evidence, [{ kind: 'theme', id: theme.id, key: theme.key }], null);
  expect(text).toBe(
    [
      `Card <script>alert(1)</script> & "declined" on retry (${theme.key}): 2 voices, 2 mentions, $612k ARR, in the 90 days to 23 Nov 2026, last heard 22 Nov 2026`,
      '“card declined on retry again” (support ticket, 22 Nov 2026)',
    ].join('\n'),
  );
  expect(html).toContain('<b>Card &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;declined&quot; on retry</b>');
  expect(html.replaceAll(/<\/?(?:p|b|blockquote)>/g, '')).not.toMatch(/[<>]/);
  expect(text + html).not.toContain('Brightwell');
});

test('cites a recorded decision as it stood, whatever is shown today', async () => {
  const { item, theme, evidence, feedback } = await twoVoices();
  const gone = makeTheme({ name: 'Saved <card> lost' });
  const quote = { feedbackId: feedback[0].id, key: 'F-OLD', text: 'lost my card', who: 'Brightwell', saidAt: daysAgo(30) };
  const decision = makeDecision(item, [theme, gone], { because: 'Renewals <b>fall</b> in January', reviewOn: '2027-02-01' });
  const frozen: Decision = {
    ...decision,
    evidence: decision.evidence.map((one) => (one.id === gone.id ? { ...one, voices: 31, mentions: 40, quotes: [quote] } : one)),
  };
  const { text, html } = citation(evidence, [], frozen);
  expect(text.split('\n\n')).toEqual([
    `${theme.name} (${theme.key}): 1 account, 1 mention, in the 90 days to 3 Nov 2026`,
    `Saved <card> lost (${gone.key}): 31 accounts, 40 mentions, in the 90 days to 3 Nov 2026\n“lost my card” (24 Oct 2026)`,
    `Decision ${decision.key}: act. Renewals <b>fall</b> in January. Review on 2027-02-01. Decided on 3 Nov 2026, with the evidence as it stood then.`,
  ]);
  expect(html.replaceAll(/<\/?(?:p|b|blockquote)>/g, '')).not.toMatch(/[<>]/);
  expect(text + html).not.toContain('Brightwell');
});

test('cites a decision without evidence by its words and date', async () => {
  const { item, evidence } = await twoVoices();
  const decision = makeDecision(item, [], { because: 'It is the law.' });
  expect(citation(evidence, [], decision).text).toBe(`Decision ${decision.key}: act. It is the law. Decided on 3 Nov 2026.`);
});

async function twoVoices() {
  const account = makeAccount({ name: 'Brightwell', arr: 612_000 });
  const theme = makeTheme({ name: 'Card <script>alert(1)</script> & "declined" on retry' });
  const feedback = [
    makeFeedback({ text: 'Card declined on retry <img src=x onerror=alert(1)>', accountId: account.id }),
    makeFeedback({ text: 'card declined on retry again' }),
  ] as const;
  const assignments = feedback.map((item) => makeAssignment(item, theme));
  const item = makeItem();
  const source = memorySource({ accounts: [account], themes: [theme], feedback, assignments });
  const evidence = await gatherEvidence(item, source, { now: testNow, windowDays: 90 });
  return { item, theme, evidence, feedback } as const;
}
