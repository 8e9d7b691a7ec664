import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Feedback } from '../../../lib/domain/feedback.ts';
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
  /** Key or id of the item that is read beside the list. */
  readonly picked: string | null;
  readonly onPick: (feedback: Feedback) => void;
  readonly label: string;
  /** What stands at the end of an item's line. */
  readonly ending: (item: ListedFeedback) => ReactNode;
};

/** A list of any length of which only what is in view exists; arrow keys move, Enter opens. */
export function FeedbackRows(props: Props) {
  const { ids, picked, label } = props;
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

  const at = picked === null ? -1 : ids.indexOf(picked);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at);
  }, [at, virtual]);

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
      <ul style={{ height: virtual.getTotalSize() }} aria-label={label}>
        {Array.from({ length: lastPage - firstPage + 1 }, (_, nth) => firstPage + nth).map((page) => (
          <RowsOfPage
            {...props}
            key={page}
            ids={ids.slice(page * pageSize, (page + 1) * pageSize)}
            rows={rows.filter((row) => Math.floor(row.index / pageSize) === page)}
            total={ids.length}
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

function RowsOfPage({ ids, rows, total, text, picked, onPick, ending }: PageProps) {
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
        {item && (
          <Row item={item} index={index} picked={isPicked(item.quote.feedback, picked)} onPick={onPick} ending={ending(item)} />
        )}
      </li>
    );
  });
}

function isPicked({ id, key }: Feedback, picked: string | null): boolean {
  return picked === id || picked === key;
}

type RowProps = {
  readonly item: ListedFeedback;
  readonly index: number;
  readonly picked: boolean;
  readonly onPick: (feedback: Feedback) => void;
  readonly ending: ReactNode;
};

function Row({ item: { quote }, index, picked, onPick, ending }: RowProps) {
  const now = useNow();
  const { feedback, account, customer, signal } = quote;
  return (
    <button type="button" data-index={index} className={css.row} aria-current={picked} onClick={() => onPick(feedback)}>
      <span className={css.words} dir="auto" lang={feedback.language ?? undefined}>
        <Said text={feedback.text} />
      </span>
      <span className={css.facts}>
        <span className={css.who}>
          {account || customer !== null ? <Said text={account?.name ?? customer ?? ''} /> : i18n.t('evidence.nobody')}
        </span>
        {feedback.saidAt !== null && <span>{format().date(feedback.saidAt, now)}</span>}
        {signal && <SignalMark signal={signal} />}
        {ending}
      </span>
    </button>
  );
}
