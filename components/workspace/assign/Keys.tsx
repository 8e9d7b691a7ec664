import { i18n } from '#i18n';
import css from './Assign.module.css';

/** The keys of this page. */
export function Keys({ suggested }: { readonly suggested: number }) {
  return (
    <p className={css.keys}>
      <span>
        <kbd>J</kbd> <kbd>K</kbd> {i18n.t('workspace.assign.keys.step')}
      </span>
      {suggested > 0 && (
        <>
          <span>
            <kbd>1</kbd>
            {suggested > 1 && (
              <>
                –<kbd>{suggested}</kbd>
              </>
            )}{' '}
            {i18n.t('workspace.assign.keys.confirm')}
          </span>
          <span>
            <kbd>X</kbd> {i18n.t('workspace.assign.keys.none')}
          </span>
        </>
      )}
      <span>
        <kbd>Z</kbd> {i18n.t('workspace.assign.keys.undo')}
      </span>
    </p>
  );
}
