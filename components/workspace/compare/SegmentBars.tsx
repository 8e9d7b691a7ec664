import { i18n } from '#i18n';
import { useLocation } from 'wouter';
import type { WindowDays } from '../../../lib/domain/settings.ts';
import type { Compared } from '../../../lib/evidence/compared.ts';
import { withoutBidi } from '../../evidence/bidi.ts';
import { format } from '../../format.ts';
import { Bars } from '../../ui/Bars.tsx';
import { feedbackAddress } from '../feedback/feedback-address.ts';
import { behindCompared, comparedName } from './compared-words.ts';

type Props = { readonly column: Compared; readonly days: WindowDays };

/** Who reports it by segment, of how many there are; each number opens its feedback. */
export function SegmentBars({ column, days }: Props) {
  const [, navigate] = useLocation();
  const { segments } = column;
  if (segments.length === 0) return i18n.t('evidence.unknown.segment');
  return (
    <Bars
      label={`${i18n.t('workspace.themes.segments')}: ${comparedName(column)}`}
      rows={segments.map(({ name, reporting, total }) => ({
        name: name === null ? i18n.t('evidence.unknown.segment') : withoutBidi(name),
        part: reporting,
        whole: total,
        count: i18n.t('workspace.ofTotal', [format().count(reporting), format().count(total)]),
        onOpen: reporting > 0 ? () => navigate(feedbackAddress({ ...behindCompared(column, days), segment: name })) : undefined,
      }))}
    />
  );
}
