import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type KeyboardEvent } from 'react';
import { isCounted } from '../../../lib/domain/counted.ts';
import type { ListedFeedback } from '../../../lib/evidence/feedback-list.ts';
import { Said } from '../../evidence/Said.tsx';
import { SignalMark } from '../../evidence/SignalMark.tsx';
import { format } from '../../format.ts';
import { useNow } from '../../use-now.ts';
import { feedbackPage } from '../../workspace-queries.ts';
import css from './Feedback.module.css';

const rowHeight = 74;
const pageSize = 40;

type Props = {
  readonly ids: readonly string[];
  readonly text: string;
  readonly picked: string | null;
  readonly onPick: (key: string) => void;
};

/** A list of any length of which only what is in view exists; arrow keys move, Enter opens. */
export function FeedbackRows({ ids, text, picked, onPick }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer's own way of telling React to render again
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const rows = virtual.getVirtualItems();
  const firstPage = Math.floor((rows[0]?.index ?? 0) / pageSize);
  const lastPage = Math.floor((rows.at(-1)?.index ?? 0) / pageSize);

  function move(event: KeyboardEvent): void {
    const index = Number((event.target as HTMLElement).dataset.index ?? Number.NaN);
    const next = event.key === 'ArrowDown' ? index + 1 : event.key === 'ArrowUp' ? index - 1 : Number.NaN;
    if (!(next >= 0 && next < ids.length)) return;
    event.preventDefault();
    virtual.scrollToIndex(next);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus());
  }

  return (
    <div ref={scroller} className={css.list} onKeyDown={move}>
      <ul style={{ height: virtual.getTotalSize() }} aria-label={i18n.t('workspace.feedback.title')}>
        {Array.from({ length: lastPage - firstPage + 1 }, (_, nth) => firstPage + nth).map((page) => (
          <RowsOfPage
            key={page}
            ids={ids.slice(page * pageSize, (page + 1) * pageSize)}
            rows={rows.filter((row) => Math.floor(row.index / pageSize) === page)}
            total={ids.length}
            text={text}
            picked={picked}
            onPick={onPick}
          />
        ))}
      </ul>
    </div>
  );
}

type PageProps = Props & {
  readonly total: number;
  readonly rows: readonly { readonly index: number; readonly start: number; readonly size: number }[];
};

function RowsOfPage({ ids, rows, total, text, picked, onPick }: PageProps) {
  const page = useQuery(feedbackPage(ids, text));
  const byId = new Map(page.data?.map((item) => [item.quote.feedback.id, item]));
  return rows.map(({ index, start, size }) => {
    const item = byId.get(ids[index % pageSize] ?? '');
    return (
      <li
        key={index}
        style={{ transform: `translateY(${start}px)`, height: size }}
        aria-setsize={total}
        aria-posinset={index + 1}
      >
        {item && <Row item={item} index={index} picked={item.quote.feedback.key === picked} onPick={onPick} />}
      </li>
    );
  });
}

type RowProps = {
  readonly item: ListedFeedback;
  readonly index: number;
  readonly picked: boolean;
  readonly onPick: (key: string) => void;
};

function Row({ item: { quote, themes }, index, picked, onPick }: RowProps) {
  const now = useNow();
  const { feedback, account, customer, signal } = quote;
  const here = themes.filter(isCounted);
  return (
    <button type="button" data-index={index} className={css.row} aria-current={picked} onClick={() => onPick(feedback.key)}>
      <span className={css.words} dir="auto" lang={feedback.language ?? undefined}>
        <Said text={feedback.text} />
      </span>
      <span className={css.facts}>
        <span className={css.who}>
          {account || customer !== null ? <Said text={account?.name ?? customer ?? ''} /> : i18n.t('evidence.nobody')}
        </span>
        {feedback.saidAt !== null && <span>{format().date(feedback.saidAt, now)}</span>}
        {signal && <SignalMark kind={signal.kind} />}
        <span className={css.theme}>
          {here.length === 0 ? (
            i18n.t('workspace.feedback.noTheme')
          ) : (
            <Said text={here.map(({ theme }) => theme.name).join(', ')} />
          )}
        </span>
      </span>
    </button>
  );
}
