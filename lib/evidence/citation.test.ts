import { beforeAll, expect, test } from 'vitest';
import { makeAccount, makeAssignment, makeDecision, makeFeedback, makeItem, makeTheme, testNow } from '../../test/builders.ts';
import { speakEnglish } from '../../test/english.ts';
import { citation } from './citation.ts';
import { gatherEvidence } from './gather.ts';
import { memorySource } from './memory-source.ts';

beforeAll(speakEnglish);

test('cites figures with their window and a verbatim, names no customer, escapes everything', async () => {
  const account = makeAccount({ name: 'Brightwell', arr: 612_000 });
  const theme = makeTheme({ name: 'Card <script>alert(1)</script> & "declined" on retry' });
  const feedback = [
    makeFeedback({ text: 'Card declined on retry <img src=x onerror=alert(1)>', accountId: account.id }),
    makeFeedback({ text: 'card declined on retry again' }),
  ];
  const assignments = feedback.map((item) => makeAssignment(item, theme));
  const item = makeItem();
  const evidence = await gatherEvidence(item, memorySource({ accounts: [account], themes: [theme], feedback, assignments }), {
    now: testNow,
    windowDays: 90,
  });
  const decision = makeDecision(item, [theme], { because: 'Renewals <b>fall</b> in January' });
  const { text, html } = citation(evidence, [{ kind: 'theme', id: theme.id, key: theme.key }], decision);
  expect(text).toContain(
    `Card <script>alert(1)</script> & "declined" on retry (${theme.key}): 2 voices, 2 mentions, $612k ARR, in the last 90 days, last heard 22 Nov 2026`,
  );
  expect(text).toContain('“card declined on retry again” (support ticket, 22 Nov 2026)');
  expect(text).toContain('Renewals <b>fall</b> in January');
  expect(html).toContain('<b>Card &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;declined&quot; on retry</b>');
  expect(html.replaceAll(/<\/?(?:p|b|blockquote)>/g, '')).not.toMatch(/[<>]/);
  expect(text + html).not.toContain('Brightwell');
});
