import { createRoot } from 'react-dom/client';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PanelPage } from '../../components/panel/panel-page.ts';
import { StoreQueries } from '../../components/query-client.tsx';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { makeSample } from '../../lib/sample/sample.ts';
import { addLink } from '../../lib/store/links.ts';
import { recordDecision } from '../../lib/store/decisions.ts';
import { saveDraft } from '../../lib/store/drafts.ts';
import { putRows, wipe } from '../../lib/store/rows.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { workspace } from '../../lib/store/workspace.ts';
import { itemId } from '../../lib/domain/item-id.ts';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import { views } from './states.ts';

const state = new URLSearchParams(location.search).get('state') ?? 'evidence';

const page: PanelPage = {
  place: 'docked',
  version: '0.1.0',
  close: () => undefined,
  move: () => undefined,
  readAgain: () => undefined,
  write: () => Promise.resolve({ done: true, next: 'nothing' }),
  openWorkspace: () => undefined,
  loadSample: () => Promise.resolve(),
};

await prepare();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StoreQueries>
      <Panel view={views[state] ?? null} page={page} />
    </StoreQueries>,
  );
}

async function prepare(): Promise<void> {
  const ws = workspace();
  await wipe(ws);
  await changeSettings(ws, { me: 'Ines Ferreira' });
  if (state === 'empty') return;
  const now = Date.now();
  const rows = makeSample(new Date().toISOString().slice(0, 10));
  await putRows(ws, rows);
  const view = views[state];
  if (view?.state !== 'item') return;
  const { item } = view;
  const theme = rows.themes.find(({ name }) => /saved card/i.test(name)) ?? rows.themes[0];
  if (!theme) return;
  const insight = { kind: 'theme', id: theme.id, key: theme.key } as const;
  if (['linked', 'decided', 'pull-request'].includes(state)) {
    await addLink(ws, { item: cited(item), insight, relation: 'addresses', by: 'Ines Ferreira' }, now);
  }
  const words = {
    verdict: 'act',
    because: 'Renewals land in January. Losing the card mid-retry turns a decline into a phone call.',
    givesUp: 'Bulk refunds, moved to Q2',
    expects: `${theme.key} below 8 accounts`,
    reviewOn: '2027-03-01',
  } as const;
  if (state === 'decided') {
    const frozen = {
      ...insight,
      name: theme.name,
      voices: 23,
      unit: 'accounts',
      mentions: 31,
      arr: 612_000,
      windowDays: 90,
      trend: 'rising',
      lastHeard: now,
      quotes: [],
    } as const;
    await recordDecision(
      ws,
      { ...words, item: cited(item), decidedBy: 'Ines Ferreira', evidence: [{ ...frozen, quotes: [] }] },
      now,
    );
  }
  if (state === 'deciding') {
    await saveDraft(ws, { ...words, itemId: itemId(item), item: cited(item), decisionId: null, savedAt: now });
  }
}

function cited(item: WorkItem) {
  const { host, kind, key, base, url, tab, title } = item;
  return { itemId: itemId(item), host, kind, key, base, url, tab, title };
}
