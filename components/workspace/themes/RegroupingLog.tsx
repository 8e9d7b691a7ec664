import { i18n } from '#i18n';
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { Link } from 'wouter';
import { Said } from '../../evidence/Said.tsx';
import { withoutBidi } from '../../evidence/bidi.ts';
import { format } from '../../format.ts';
import { regroup, regroupingsQuery, type ToldRegrouping } from '../../regrouping-queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import text from '../../ui/text.module.css';
import { useToast } from '../../ui/toasts.ts';
import { part, Words } from '../../ui/Words.tsx';
import { useAction } from '../../use-action.ts';
import { useNow } from '../../use-now.ts';
import { Heading } from '../Heading.tsx';
import log from '../Log.module.css';

/** What was merged into this theme, and what went from it or came by a split, each to be taken back. Nothing where there is none. */
export function RegroupingLog({ themeId }: { readonly themeId: string }) {
  const { data: told = [] } = useQuery(regroupingsQuery(themeId));
  const { busy, problem, run } = useAction();
  const toast = useToast();
  const now = useNow();
  if (told.length === 0) return null;
  const takeBack = (one: ToldRegrouping) =>
    run(async () => {
      await regroup.undo(one.regrouping.id);
      toast({ text: backWords(one) });
    });
  return (
    <section>
      <Heading>{i18n.t('workspace.themes.regroupings')}</Heading>
      {problem !== null && (
        <Notice tone="fault" announced>
          {problem}
        </Notice>
      )}
      <dl className={log.log}>
        {told.map((one) => {
          const { id, at, by } = one.regrouping;
          return (
            <Fragment key={id}>
              <dt>{format().date(at, now)}</dt>
              <dd>
                <What one={one} themeId={themeId} />
                {by !== null && (
                  <>
                    {' '}
                    · <Said text={by} />
                  </>
                )}{' '}
                {canGoBack(one) && (
                  <Button look="link" disabled={busy} aria-label={backName(one)} onClick={() => void takeBack(one)}>
                    {one.regrouping.kind === 'merge' ? i18n.t('workspace.themes.takeApart') : i18n.t('workspace.themes.takeBack')}
                  </Button>
                )}
              </dd>
            </Fragment>
          );
        })}
      </dl>
    </section>
  );
}

function What({ one: { regrouping, from, into }, themeId }: { readonly one: ToldRegrouping; readonly themeId: string }) {
  const { kind, items, intoId } = regrouping;
  const count = i18n.t('workspace.items', items, [format().count(items)]);
  if (kind === 'merge') {
    return <Words text={i18n.t('workspace.themes.mergedIn', [part(0), count])} parts={[<Said key="from" text={from.name} />]} />;
  }
  const other = intoId === themeId ? from : into;
  const name =
    other.deletedAt === null ? (
      <Link href={`/themes/${other.key}`} className={text.inText}>
        <Said text={other.name} />
      </Link>
    ) : (
      <Said text={other.name} />
    );
  const words =
    intoId === themeId
      ? i18n.t('workspace.themes.cameFrom', [count, part(0)])
      : i18n.t('workspace.themes.wentTo', [count, part(0)]);
  return <Words text={words} parts={[name]} />;
}

/** A split goes back only while both themes are here; the theme that a merge took in is always gone. */
function canGoBack({ regrouping, from, into }: ToldRegrouping): boolean {
  return into.deletedAt === null && (regrouping.kind === 'merge' || from.deletedAt === null);
}

function backName({ regrouping, from, into }: ToldRegrouping): string {
  return regrouping.kind === 'merge'
    ? i18n.t('workspace.themes.takeApartNamed', [withoutBidi(from.name)])
    : i18n.t('workspace.themes.splitBackNamed', [withoutBidi(into.name), withoutBidi(from.name)]);
}

function backWords({ regrouping, from }: ToldRegrouping): string {
  const name = withoutBidi(from.name);
  return regrouping.kind === 'merge'
    ? i18n.t('workspace.themes.apartToast', [name])
    : i18n.t('workspace.themes.splitBackToast', [name]);
}
