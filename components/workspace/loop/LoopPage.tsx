import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { withoutBidi } from '../../evidence/bidi.ts';
import { faultWords } from '../../fault-words.ts';
import { format } from '../../format.ts';
import { loopQuery } from '../../loop-queries.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { workspaceSummary } from '../../workspace-queries.ts';
import { Heading } from '../Heading.tsx';
import { NothingYet } from '../NothingYet.tsx';
import { Sheet, TwoColumns } from '../Sheet.tsx';
import { WindowChoice } from '../WindowChoice.tsx';
import { CoverageBars } from './CoverageBars.tsx';
import { HoldingsSection } from './HoldingsSection.tsx';
import css from './Loop.module.css';
import { LoopExport } from './LoopExport.tsx';
import { OutcomeList } from './OutcomeList.tsx';
import { loopAddress, ownedBy, type mine } from './owned.ts';
import { ReviewsDue } from './ReviewsDue.tsx';
import { SilenceTable } from './SilenceTable.tsx';
import { Way } from './Way.tsx';

const entriesShown = 6;

type Props = {
  /** The team or person whose part of the loop is shown; all of it where nobody is named. */
  readonly owner?: string | typeof mine | null;
};

/** The workspace's front: what waits, what was decided on which evidence, and whether it helped; of everybody or of one owner. */
export function LoopPage({ owner: asked = null }: Props) {
  const query = useQuery(loopQuery());
  const summary = useQuery(workspaceSummary());
  const [, navigate] = useLocation();
  const title = i18n.t('workspace.loop.title');
  if (query.error) return <Sheet title={title}>{<Notice tone="fault">{faultWords(query.error)}</Notice>}</Sheet>;
  if (!query.data || !summary.data) return <Sheet title={title}>{<Skeleton label={i18n.t('workspace.reading')} />}</Sheet>;
  const all = query.data.loop;
  if (all.ledger.length === 0 && all.silences.length === 0 && summary.data.feedback === 0) {
    return (
      <Sheet title={title}>
        <NothingYet heading={i18n.t('workspace.loop.none')} why={i18n.t('workspace.loop.noneWhy')} />
      </Sheet>
    );
  }

  const { me, windowDays } = query.data.settings;
  const owner = typeof asked === 'symbol' ? me : asked;
  const loop = ownedBy(all, owner);
  const awake = loop.silences.filter(({ snooze }) => snooze === null);
  const resting = loop.silences.length - awake.length;
  const heading = i18n.t('workspace.loop.silence');
  const named = [...new Set([...all.owners, ...[owner, me].filter((name) => name !== null)])];
  const owners = named.map((name) => ({ value: `=${name}`, label: withoutBidi(name) }));
  return (
    <Sheet
      title={title}
      actions={
        <>
          <Select
            aria-label={i18n.t('workspace.loop.whose')}
            value={owner === null ? '' : `=${owner}`}
            options={[{ value: '', label: i18n.t('workspace.loop.everyone') }, ...owners]}
            onChange={(picked) => navigate(loopAddress(picked === '' ? null : picked.slice(1)))}
          />
          {me !== null && owner !== me && <ButtonLink href={`#${loopAddress(me)}`}>{i18n.t('workspace.loop.mine')}</ButtonLink>}
          <WindowChoice value={windowDays} />
          <LoopExport loop={loop} owner={owner} />
        </>
      }
    >
      {owner !== null && <HoldingsSection owner={owner} ledger={loop.ledger} window={loop.window} />}
      <Way loop={loop} owner={owner} waiting={awake.filter(({ cause }) => cause === 'waiting').length} />
      <TwoColumns
        main={
          <>
            <section>
              <Heading
                aside={i18n.t('workspace.loop.longest', [format().count(awake.length)])}
                end={<Link href="/silence">{i18n.t('workspace.loop.thresholds')}</Link>}
              >
                {heading}
              </Heading>
              {awake.length === 0 ? (
                <p>{i18n.t('workspace.loop.nothingWaits')}</p>
              ) : (
                <SilenceTable entries={awake.slice(0, entriesShown)} label={heading} />
              )}
              <p className={css.more}>
                <Link href="/silence">
                  {[
                    i18n.t('workspace.loop.all'),
                    ...(awake.length > entriesShown
                      ? [i18n.t('workspace.loop.moreWait', [format().count(awake.length - entriesShown)])]
                      : []),
                    ...(resting > 0 ? [i18n.t('workspace.loop.snoozedCount', [format().count(resting)])] : []),
                  ].join(', ')}
                </Link>
              </p>
            </section>
            <ReviewsDue ledger={loop.ledger} now={loop.now} />
          </>
        }
        side={
          <>
            <CoverageBars loop={loop} owner={owner} />
            <OutcomeList ledger={loop.ledger} />
          </>
        }
      />
    </Sheet>
  );
}
