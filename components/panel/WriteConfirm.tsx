import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import type { WriteRequest } from '../../lib/hosts/host.ts';
import { withoutBidi } from '../evidence/bidi.ts';
import { useAction } from '../use-action.ts';
import { Button } from '../ui/Button.tsx';
import { Buttons } from '../ui/Buttons.tsx';
import { useToast } from '../ui/toasts.ts';
import { useEscape } from '../ui/use-escape.ts';
import type { NamedInsight } from './cites.ts';
import { hostName, itemName } from './item-words.ts';
import { usePanelPage } from './panel-page.ts';
import { putOnClipboard, type Copied } from './use-copy.ts';
import { notWritten, requestsFor, writtenLines, writtenWords } from './writing.ts';
import css from './Decision.module.css';

/** A second press sooner than this is a double click, not a decision. */
const armsAfter = 500;

type Props = {
  readonly item: WorkItem;
  readonly kind: WriteRequest['kind'];
  readonly insights: readonly NamedInsight[];
  /** What the person pastes, where the tool lets nobody else write. */
  readonly citation: Copied;
  readonly onDone: () => void;
};

/** The second of two steps before anything leaves the browser: exactly what will be written, and where. */
export function WriteConfirm({ item, kind, insights, citation, onDone }: Props) {
  const page = usePanelPage();
  const toast = useToast();
  const { busy, problem, run } = useAction();
  const [refused, setRefused] = useState<string | null>(null);
  const shownAt = useRef(Infinity);
  const box = useRef<HTMLDivElement>(null);
  useEscape(true, onDone);
  useEffect(() => {
    shownAt.current = performance.now();
    box.current?.focus();
  }, []);
  const requests = requestsFor(kind, insights);

  function confirm(pressedAt: number): void {
    if (pressedAt - shownAt.current < armsAfter) return;
    setRefused(null);
    void run(async () => {
      // First, while the press still counts and the frame has the focus.
      if (kind === 'insert-text' && !(await copied())) return;
      for (const request of requests) {
        const result = await page.write(item, request);
        if (!result.done) {
          setRefused(notWritten(item, result));
          return;
        }
        if (request === requests.at(-1)) toast({ text: writtenWords(item, kind, result.next) });
      }
      onDone();
    });
  }

  async function copied(): Promise<boolean> {
    try {
      await putOnClipboard(citation);
      return true;
    } catch {
      setRefused(i18n.t('panel.copyRefused'));
      return false;
    }
  }

  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={i18n.t('panel.write.preview')} className={css.confirm}>
      <p>{i18n.t('panel.write.willWrite', [hostName(item.host), itemName(item)])}</p>
      <pre className={css.trailer}>{writtenLines(requests, citation.text).map(withoutBidi).join('\n')}</pre>
      {(refused ?? problem) !== null && (
        <p role="alert" className={css.problem}>
          {refused ?? problem}
        </p>
      )}
      <Buttons>
        <Button look="main" data-acts="" disabled={busy} onClick={(event) => confirm(event.timeStamp)}>
          {i18n.t('panel.write.confirm', [hostName(item.host)])}
        </Button>
        <Button look="bare" onClick={onDone}>
          {i18n.t('panel.cancel')}
        </Button>
      </Buttons>
    </div>
  );
}
