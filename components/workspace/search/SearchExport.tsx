import { i18n } from '#i18n';
import type { FeedbackEvidence, ThemeEvidence } from '../../../lib/evidence/evidence.ts';
import type { SearchResult } from '../../../lib/evidence/search.ts';
import { tableOf, type Table } from '../../table.ts';
import { quoteColumns } from '../export/columns.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { themesTable } from '../themes/themes-tables.ts';
import { windowWords } from '../WindowChoice.tsx';
import type { WindowDays } from '../../../lib/domain/settings.ts';

type Props = { readonly found: SearchResult; readonly words: string; readonly windowDays: WindowDays };

/** What a search found, best first, as files. */
export function SearchExport({ found, words, windowDays }: Props) {
  const shown = [words, windowWords(windowDays)];
  return <ExportMenu tables={[foundThemes(found.themes, shown), foundFeedback(found.unthemed, shown)]} />;
}

function foundThemes(themes: readonly ThemeEvidence[], shown: readonly string[]): Table {
  return { ...themesTable(themes, shown), name: 'search-themes' };
}

function foundFeedback(feedback: readonly FeedbackEvidence[], shown: readonly string[]): Table {
  const about = { name: 'search-feedback', title: i18n.t('panel.unthemed'), shown };
  return tableOf(
    about,
    quoteColumns<FeedbackEvidence>(({ quote }) => quote),
    feedback,
  );
}
