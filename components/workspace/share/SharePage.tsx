import { i18n } from '#i18n';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { saveFile } from '../../save-file.ts';
import { nameBook } from '../../share-queries.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useToast } from '../../ui/toasts.ts';
import { useAction } from '../../use-action.ts';
import { useNow } from '../../use-now.ts';
import { fileName } from '../export/file-name.ts';
import { Heading } from '../Heading.tsx';
import { Sheet } from '../Sheet.tsx';
import { SharedArticle } from './SharedArticle.tsx';
import { sharedMarkdown } from './shared-markdown.ts';
import type { SharedPage } from './shared-page.ts';
import type { Telling } from './shared-words.ts';
import css from './Share.module.css';

type Props = {
  /** The page that is shared: its key, and its address here. */
  readonly itemKey: string;
  readonly from: string;
  readonly known: readonly string[];
  readonly workspaceName: string;
  readonly make: (telling: Telling) => SharedPage;
};

const formats = ['html', 'markdown'] as const;
type Format = (typeof formats)[number];

/** A page for people without the workspace: whether customers are named is asked, what goes out is seen before, and then it is saved. */
export function SharePage({ itemKey, from, known, workspaceName, make }: Props) {
  const [names, setNames] = useState<'without' | 'with'>('without');
  const [as, setAs] = useState<Format>('html');
  const now = useNow();
  const toast = useToast();
  const { busy, problem, run } = useAction();
  const marks = { name: i18n.t('workspace.share.nameMark'), address: i18n.t('workspace.share.addressMark') };
  const book = useMemo(() => nameBook(known, { name: marks.name, address: marks.address }), [known, marks.name, marks.address]);
  const page = make({ names: names === 'with', book, workspaceName, now });

  const save = () =>
    run(async () => {
      const name = fileName(
        { name: itemKey, shown: names === 'with' ? [i18n.t('workspace.share.withNames')] : [] },
        now,
        endings[as],
      );
      saveFile(await fileOf(page, as), name);
      toast({ text: i18n.t('workspace.share.saved', [name]) });
    });

  return (
    <Sheet
      title={i18n.t('workspace.share.title', [itemKey])}
      crumb={<Link href={from}>{itemKey}</Link>}
      actions={
        <>
          <ButtonLink href={`#${from}`}>{i18n.t('workspace.cancel')}</ButtonLink>
          <Button look="main" disabled={busy} onClick={() => void save()}>
            {i18n.t(`workspace.share.save.${as}`)}
          </Button>
        </>
      }
    >
      <div className={css.choices}>
        <div>
          <Choice
            label={i18n.t('workspace.share.names')}
            value={names}
            onChange={setNames}
            options={[
              { value: 'without', label: i18n.t('workspace.share.withoutNames') },
              { value: 'with', label: i18n.t('workspace.share.withNames') },
            ]}
          />
          <p>{i18n.t(names === 'with' ? 'workspace.share.namesCaution' : 'workspace.share.withoutWhy')}</p>
        </div>
        <div>
          <Choice
            label={i18n.t('workspace.share.format')}
            value={as}
            onChange={setAs}
            options={formats.map((value) => ({ value, label: i18n.t(`workspace.share.formats.${value}`) }))}
          />
          <p>{i18n.t(`workspace.share.formatWhy.${as}`)}</p>
        </div>
      </div>
      {problem !== null && (
        <Notice tone="fault" announced>
          {problem}
        </Notice>
      )}
      <Heading>{i18n.t('workspace.share.preview')}</Heading>
      <div className={css.preview} role="region" aria-label={i18n.t('workspace.share.preview')} tabIndex={0}>
        {as === 'html' ? <SharedArticle page={page} /> : <pre className={css.source}>{sharedMarkdown(page)}</pre>}
      </div>
    </Sheet>
  );
}

const endings = { html: 'html', markdown: 'md' } as const;

/** What draws the file is loaded only where one is saved. */
async function fileOf(page: SharedPage, as: Format): Promise<Blob> {
  if (as === 'markdown') return new Blob([sharedMarkdown(page)], { type: 'text/markdown;charset=utf-8' });
  const { sharedHtml } = await import('./shared-html.tsx');
  return new Blob([sharedHtml(page)], { type: 'text/html;charset=utf-8' });
}
