import { useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import type { Evidence, SilenceEntry } from '../../lib/evidence/evidence.ts';
import { InsightKey } from '../evidence/InsightKey.tsx';
import { Said } from '../evidence/Said.tsx';
import { silentDays } from '../evidence/silence-words.ts';
import { format } from '../format.ts';
import { turnOnQuery } from '../queries.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { part, Words } from '../ui/Words.tsx';
import { useIndexNews } from '../use-index-news.ts';
import { useItem } from './item-context.ts';
import { kindName } from './item-words.ts';
import { NextStep } from './NextStep.tsx';
import { usePanelPage } from './panel-page.ts';
import { isUnreachable } from './partial-words.ts';

type Props = {
  readonly item: WorkItem;
  /** What could not be read, in words; null where nothing is missing. */
  readonly missing: string | null;
  /** What has waited longest for a decision. */
  readonly waiting: SilenceEntry | undefined;
  readonly band: Evidence['band'];
};

/** The one notice of an item, where the index has none: what is missing before what is forgotten, before how sure the matches are. Never two at once. */
export function ItemNotice({ item, missing, waiting, band }: Props) {
  const page = usePanelPage();
  if (useIndexNews().kind !== 'sound') return null;
  if (missing !== null) {
    return (
      <Notice icon="part">
        {missing} {isUnreachable(item) && <AllowText origin={item.base} />}
        <Button look="link" onClick={page.readAgain}>
          {i18n.t('panel.readAgain')}
        </Button>
      </Notice>
    );
  }
  if (waiting) return <WaitingNotice entry={waiting} />;
  if (band === 'possible') {
    return (
      <Notice icon="possible">
        <Words
          text={i18n.t('panel.possibleNotice', [part(0), kindName(item.kind)])}
          parts={[<b key="b">{i18n.t('panel.possibleNoticeLead')}</b>]}
        />
      </Notice>
    );
  }
  return null;
}

/** Asks for the host of the texts within the press; the document is read again as soon as it is granted. */
function AllowText({ origin }: { readonly origin: string }) {
  const { turnOn } = useQuery(turnOnQuery()).data ?? {};
  if (!turnOn) return null;
  return (
    <>
      <Button look="link" data-acts="" onClick={() => void turnOn({ origin, host: 'google-docs' })}>
        {i18n.t('panel.partial.allowText')}
      </Button>{' '}
    </>
  );
}

function WaitingNotice({ entry }: { readonly entry: SilenceEntry }) {
  const { now } = useItem();
  const key = <InsightKey key="k" value={entry.key} />;
  const step = <NextStep key="n" entry={entry} />;
  const waited = format().days(silentDays(entry, now));
  const [owner] = entry.owners;
  return (
    <Notice tone="caution">
      {owner === undefined ? (
        <Words text={i18n.t('panel.waitingUnowned', [part(0), waited, part(1)])} parts={[key, step]} />
      ) : (
        <Words
          text={i18n.t('panel.waitingOwned', [part(0), waited, part(1), part(2)])}
          parts={[key, <Said key="o" text={owner} />, step]}
        />
      )}
    </Notice>
  );
}
