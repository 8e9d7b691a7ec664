import { i18n } from '#i18n';
import type { WorkItem } from '../../lib/domain/work-item.ts';
import { format } from '../format.ts';
import { CiteChoice } from './CiteChoice.tsx';
import { CiteHere } from './CiteHere.tsx';
import { Section } from './Section.tsx';
import type { Cites } from './use-cites.ts';

/** Why nothing can be linked or decided on a form, and what can go along with it. */
export function UnsentSection({ item, cites }: { readonly item: WorkItem; readonly cites: Cites }) {
  const keys = cites.chosen.map(({ insight }) => insight.key);
  const says = keys.length === 0 ? i18n.t('panel.unsent.citesNothing') : i18n.t('panel.unsent.cites', [format().list(keys)]);
  return (
    <>
      <Section heading={i18n.t('panel.unsent.title')}>
        <p>{i18n.t('panel.unsent.why')}</p>
        {cites.all.length > 0 && <CiteChoice cites={cites} says={says} />}
      </Section>
      {keys.length > 0 && <CiteHere item={item} insights={cites.chosen} />}
    </>
  );
}
