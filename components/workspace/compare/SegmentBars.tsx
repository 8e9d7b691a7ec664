import { i18n } from '#i18n';
import { useLocation } from 'wouter';
import type { WindowDays } from '../../../lib/domain/settings.ts';
import type { ThemeDetail } from '../../../lib/evidence/themes.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { format } from '../../format.ts';
import { Bars } from '../../ui/Bars.tsx';
import { feedbackAddress } from '../feedback/feedback-address.ts';
import { behindTheme } from '../themes/behind-theme.ts';

type Props = { readonly detail: ThemeDetail; readonly days: WindowDays };

/** Who reports a theme by segment, of how many there are; each number opens its feedback. */
export function SegmentBars({ detail: { theme, segments }, days }: Props) {
  const [, navigate] = useLocation();
  if (segments.length === 0) return i18n.t('evidence.unknown.segment');
  return (
    <Bars
      label={`${i18n.t('workspace.themes.segments')}: ${withoutBidi(theme.name)}`}
      rows={segments.map(({ name, reporting, total }) => ({
        name: name === null ? i18n.t('evidence.unknown.segment') : withoutBidi(name),
        part: reporting,
        whole: total,
        count: i18n.t('workspace.ofTotal', [format().count(reporting), format().count(total)]),
        onOpen: reporting > 0 ? () => navigate(feedbackAddress({ ...behindTheme(theme, days), segment: name })) : undefined,
      }))}
    />
  );
}
