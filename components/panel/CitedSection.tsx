import { i18n } from '#i18n';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { InsightKey } from '../evidence/InsightKey.tsx';
import { Said } from '../evidence/Said.tsx';
import text from '../ui/text.module.css';
import { useItem } from './item-context.ts';
import { kindName } from './item-words.ts';
import { Section } from './Section.tsx';
import css from './ItemRest.module.css';

/** Keys that the item itself cites; one that this workspace lacks is said to be so, with how to get it. */
export function CitedSection({ cited }: Pick<Evidence, 'cited'>) {
  const { item } = useItem();
  if (cited.length === 0 || !item) return null;
  return (
    <Section heading={i18n.t('panel.cited.title', [kindName(item.kind)])}>
      <ul className={css.cited}>
        {cited.map((one) => (
          <li key={one.known ? one.insight.key : one.key}>
            {one.known ? (
              <>
                <InsightKey value={one.insight.key} /> <Said text={one.name} />
              </>
            ) : (
              <>
                <span className={text.key}>{one.key}</span> {i18n.t('panel.cited.unknown')}
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
