import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { WindowDays } from '../../../lib/domain/settings.ts';
import type { Theme } from '../../../lib/domain/theme.ts';
import type { ThemeDetail } from '../../../lib/evidence/themes.ts';
import { Said } from '../../evidence/Said.tsx';
import { statusWord } from '../../evidence/status-words.ts';
import { voicesText } from '../../evidence/voices.ts';
import { faultWords } from '../../fault-words.ts';
import { format } from '../../format.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useToast } from '../../ui/toasts.ts';
import text from '../../ui/text.module.css';
import { useNow } from '../../use-now.ts';
import { act } from '../../workspace-actions.ts';
import { themeQuery } from '../../workspace-queries.ts';
import { Behind } from '../feedback/Behind.tsx';
import { Sheet, TwoColumns } from '../Sheet.tsx';
import { WindowChoice } from '../WindowChoice.tsx';
import { behindTheme } from './behind-theme.ts';
import { DecideOnTheme } from './DecideOnTheme.tsx';
import { DeleteTheme } from './DeleteTheme.tsx';
import { MergeForm } from './MergeForm.tsx';
import { RegroupingLog } from './RegroupingLog.tsx';
import { ThemeExport } from './ThemeExport.tsx';
import { ThemeForm } from './ThemeForm.tsx';
import { ThemeGone } from './ThemeGone.tsx';
import { ThemeLoop } from './ThemeLoop.tsx';
import { ThemeSide } from './ThemeSide.tsx';
import { ThemeStatusSection } from './ThemeStatusSection.tsx';
import { ThemeTrend } from './ThemeTrend.tsx';
import { ThemeVerbatims } from './ThemeVerbatims.tsx';

type ShownForm = 'edit' | 'merge' | 'decide' | 'delete' | null;
type Props = {
  readonly themeKey: string;
  /** The form that it opens with. */
  readonly first?: ShownForm;
};

/** One theme: its figures, every verbatim behind them, who reports it, and what was decided. */
export function ThemePage({ themeKey, first = null }: Props) {
  const query = useQuery(themeQuery(themeKey));
  const [form, setForm] = useState<ShownForm>(first);
  const archive = useArchiving();
  const crumb = <Link href="/themes">{i18n.t('workspace.themes.title')}</Link>;
  if (query.error)
    return (
      <Sheet title={themeKey} crumb={crumb}>
        {<Notice tone="fault">{faultWords(query.error)}</Notice>}
      </Sheet>
    );
  if (query.data === undefined)
    return (
      <Sheet title={themeKey} crumb={crumb}>
        {<Skeleton label={i18n.t('workspace.reading')} />}
      </Sheet>
    );
  if (query.data === null) return <ThemeGone themeKey={themeKey} />;

  const { detail, windowDays } = query.data;
  const { theme, standing } = detail;
  const toggle = (one: ShownForm) => () => setForm(form === one ? null : one);
  return (
    <Sheet
      title={theme.name}
      crumb={crumb}
      aside={
        <>
          <code className={text.key}>{theme.key}</code>{' '}
          {standing.status !== 'active' && <Tag tone="accent">{statusWord(standing.status)}</Tag>}{' '}
          {theme.archivedAt !== null && <Tag>{i18n.t('workspace.themes.archived')}</Tag>}
        </>
      }
      actions={
        <>
          <WindowChoice value={windowDays} />
          <ThemeExport detail={detail} windowDays={windowDays} />
          <Button look={form === 'decide' ? 'plain' : 'main'} aria-expanded={form === 'decide'} onClick={toggle('decide')}>
            {form === 'decide' ? i18n.t('workspace.cancel') : i18n.t('workspace.loop.decide')}
          </Button>
          <Button onClick={toggle('edit')}>
            {form === 'edit' ? i18n.t('workspace.cancel') : i18n.t('workspace.themes.edit')}
          </Button>
          <Button aria-expanded={form === 'merge'} onClick={toggle('merge')}>
            {i18n.t('workspace.themes.mergeAsk')}
          </Button>
          <Button onClick={() => void archive(theme)}>
            {theme.archivedAt === null ? i18n.t('workspace.themes.archive') : i18n.t('workspace.themes.bringBackFromArchive')}
          </Button>
          <Button look="dim" aria-expanded={form === 'delete'} onClick={toggle('delete')}>
            {i18n.t('workspace.delete')}
          </Button>
        </>
      }
      facts={<Facts detail={detail} windowDays={windowDays} />}
    >
      {form === 'edit' && <ThemeForm theme={theme} onSaved={() => setForm(null)} onCancel={() => setForm(null)} />}
      {form === 'merge' && <MergeForm theme={theme} onCancel={() => setForm(null)} />}
      {form === 'decide' && <DecideOnTheme themeKey={theme.key} />}
      {form === 'delete' && <DeleteTheme detail={detail} onCancel={() => setForm(null)} />}
      {(form === null || form === 'decide' || form === 'delete') && (
        <TwoColumns
          main={
            <>
              <ThemeTrend detail={detail} windowDays={windowDays} />
              <ThemeVerbatims theme={theme} />
            </>
          }
          side={
            <>
              <ThemeStatusSection figures={detail} />
              <ThemeLoop themeId={theme.id} />
              <ThemeSide detail={detail} windowDays={windowDays} />
              <RegroupingLog themeId={theme.id} />
            </>
          }
        />
      )}
    </Sheet>
  );
}

function Facts({ detail, windowDays }: { readonly detail: ThemeDetail; readonly windowDays: WindowDays }) {
  const { theme, reach, arr, lastHeard, moments, waitingDays } = detail;
  const behind = behindTheme(theme, windowDays);
  const now = useNow();
  return (
    <>
      {theme.statement !== '' && (
        <span>
          <Said text={theme.statement} />
        </span>
      )}
      {theme.owner === null ? (
        <Tag tone="caution">{i18n.t('workspace.noOwner')}</Tag>
      ) : (
        <span>
          {i18n.t('workspace.owner')}{' '}
          <b>
            <Said text={theme.owner} />
          </b>
        </span>
      )}
      {moments.map((moment) => (
        <span key={moment.id}>
          {i18n.t('workspace.journey.moment')}{' '}
          <Link href={`/journey/${moment.key}`}>
            <Said text={moment.name} />
          </Link>
        </span>
      ))}
      <span>
        <Behind set={behind} number={reach.voices}>
          <b>{voicesText(reach)}</b>
        </Behind>
        {', '}
        <Behind set={{ ...behind, unit: 'mentions' }} number={reach.mentions}>
          {i18n.t('workspace.mentions', reach.mentions, [format().count(reach.mentions)])}
        </Behind>
      </span>
      {arr > 0 && (
        <Behind set={behind} number={arr}>
          {i18n.t('workspace.arr', [format().money(arr)])}
        </Behind>
      )}
      {lastHeard !== null && <span>{i18n.t('workspace.themes.lastHeardWhen', [format().since(lastHeard, now)])}</span>}
      {waitingDays !== null && waitingDays > 0 && <span>{i18n.t('workspace.themes.waiting', [format().days(waitingDays)])}</span>}
    </>
  );
}

function useArchiving() {
  const toast = useToast();
  return async ({ id, name, archivedAt }: Theme) => {
    const archived = archivedAt === null;
    await act.archiveTheme(id, archived);
    toast({
      text: archived ? i18n.t('workspace.themes.archivedToast', [name]) : i18n.t('workspace.themes.broughtBackToast', [name]),
      action: { label: i18n.t('workspace.undo'), icon: 'undo', onPress: () => void act.archiveTheme(id, !archived) },
    });
  };
}
