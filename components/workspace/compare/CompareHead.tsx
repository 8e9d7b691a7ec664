import { i18n } from '#i18n';
import { Link } from 'wouter';
import type { Compared } from '../../../lib/evidence/compared.ts';
import { OutsideLink } from '../../evidence/OutsideLink.tsx';
import { Said } from '../../evidence/Said.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import text from '../../ui/text.module.css';
import { comparedLabel, comparedName } from './compared-words.ts';
import css from './Compare.module.css';

/** The head of a column: what is compared, and for an item the themes that it counts. */
export function CompareHead({ column, onRemove }: { readonly column: Compared; readonly onRemove: () => void }) {
  const { subject, of } = column;
  return (
    <th scope="col">
      {subject.kind === 'theme' ? (
        <Link className={css.name} href={`/themes/${subject.theme.key}`}>
          <Said text={subject.theme.name} />
        </Link>
      ) : (
        <OutsideLink className={css.name} href={subject.item.url}>
          <Said text={subject.item.title} />
        </OutsideLink>
      )}
      <span className={css.under}>
        <code className={text.key}>{comparedLabel(column)}</code>
        <IconButton icon="close" label={i18n.t('workspace.compare.remove', [comparedName(column)])} onClick={onRemove} />
      </span>
      {subject.kind === 'item' && (
        <span className={css.quiet}>
          {i18n.t('workspace.compare.themesOf')}{' '}
          {of.map(({ theme }, index) => (
            <span key={theme.id}>
              {index > 0 && ', '}
              <Link href={`/themes/${theme.key}`} className={text.inText}>
                <Said text={theme.name} />
              </Link>
            </span>
          ))}
        </span>
      )}
    </th>
  );
}
