import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { faultWords } from '../../fault-words.ts';
import { format } from '../../format.ts';
import { loopQuery } from '../../loop-queries.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Heading } from '../Heading.tsx';
import { Sheet } from '../Sheet.tsx';
import sheet from '../Sheet.module.css';
import { SilenceExport } from './SilenceExport.tsx';
import { SilenceTable } from './SilenceTable.tsx';
import { Thresholds } from './Thresholds.tsx';

/** The silence register whole: what waits, what rests and until when, and from when on a theme is said to wait. */
export function SilencePage() {
  const query = useQuery(loopQuery());
  const title = i18n.t('workspace.loop.silence');
  const crumb = <Link href="/loop">{i18n.t('workspace.loop.title')}</Link>;
  if (query.error)
    return (
      <Sheet title={title} crumb={crumb}>
        {<Notice tone="fault">{faultWords(query.error)}</Notice>}
      </Sheet>
    );
  if (!query.data)
    return (
      <Sheet title={title} crumb={crumb}>
        {<Skeleton label={i18n.t('workspace.reading')} />}
      </Sheet>
    );
  const { loop, settings } = query.data;
  const awake = loop.silences.filter(({ snooze }) => snooze === null);
  const resting = loop.silences.filter(({ snooze }) => snooze !== null);
  return (
    <Sheet title={title} crumb={crumb} aside={format().count(awake.length)} actions={<SilenceExport loop={loop} />}>
      <div className={sheet.stack}>
        {awake.length === 0 ? <p>{i18n.t('workspace.loop.nothingWaits')}</p> : <SilenceTable entries={awake} label={title} />}
        {resting.length > 0 && (
          <section>
            <Heading aside={format().count(resting.length)}>{i18n.t('workspace.loop.resting')}</Heading>
            <SilenceTable entries={resting} label={i18n.t('workspace.loop.resting')} />
          </section>
        )}
        <Thresholds key={`${settings.waitingVoices} ${settings.waitingDays}`} settings={settings} />
      </div>
    </Sheet>
  );
}
