import { useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { InsightKey } from '../evidence/InsightKey.tsx';
import { Said } from '../evidence/Said.tsx';
import { format } from '../format.ts';
import { turnOnQuery } from '../queries.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { part, Words } from '../ui/Words.tsx';
import { kindName } from './item-words.ts';
import { usePanelPage } from './panel-page.ts';
import { isUnreachable, partialWords } from './partial-words.ts';

type Props = {
  readonly item: WorkItem;
  readonly settled: boolean;
  readonly titleOnly: boolean;
  readonly evidence: Evidence;
};

/** The one notice of an item: what is missing before what is forgotten, before how sure the matches are. Never two at once. */
export function ItemNotice({ item, settled, titleOnly, evidence }: Props) {
  const page = usePanelPage();
  const missing = settled ? partialWords(item, titleOnly) : null;
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
  if (evidence.waiting) return <WaitingNotice waiting={evidence.waiting} />;
  if (evidence.band === 'possible') {
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

function WaitingNotice({ waiting: { theme, days } }: { readonly waiting: NonNullable<Evidence['waiting']> }) {
  const key = <InsightKey key="k" value={theme.key} />;
  const waited = format().days(days);
  return (
    <Notice tone="caution">
      {theme.owner === null ? (
        <Words text={i18n.t('panel.waitingUnowned', [part(0), waited])} parts={[key]} />
      ) : (
        <Words
          text={i18n.t('panel.waitingOwned', [part(0), waited, part(1)])}
          parts={[key, <Said key="o" text={theme.owner} />]}
        />
      )}
    </Notice>
  );
}
