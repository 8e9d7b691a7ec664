import { i18n } from '#i18n';
import type { Evidence } from '../../../lib/evidence/evidence.ts';
import { Said } from '../../evidence/Said.tsx';
import { format } from '../../format.ts';
import { keepToArea } from '../../mutations.ts';
import { Button } from '../../ui/Button.tsx';
import { Input } from '../../ui/Input.tsx';
import { State } from '../../ui/State.tsx';
import css from './states.module.css';

type Props = {
  readonly searched: Evidence['searched'];
  readonly area: Evidence['area'];
  readonly onSearch: (text: string) => void;
  /** Null once a decision is recorded or being written. */
  readonly onDecide: (() => void) | null;
};

/** An answer, not a fault: how much was searched, other words to try, and a decision without evidence. */
export function NoEvidenceState({ searched, area, onSearch, onDecide }: Props) {
  const { count } = format();
  return (
    <State
      heading={i18n.t('panel.noEvidence.heading')}
      steps={
        onDecide && (
          <Button data-focus-key="decide" onClick={onDecide}>
            {i18n.t('panel.noEvidence.decide')}
          </Button>
        )
      }
    >
      <p>{i18n.t('panel.noEvidence.why', [count(searched.feedback), count(searched.themes)])}</p>
      {area?.only && (
        <p>
          <Said text={i18n.t('panel.area.onlyWhy', [area.name])} />{' '}
          <Button look="bare" size="small" onClick={() => void keepToArea(area.name, false)}>
            {i18n.t('panel.area.all')}
          </Button>
        </p>
      )}
      <div className={css.search}>
        <Input
          icon="search"
          type="search"
          aria-label={i18n.t('panel.noEvidence.search')}
          placeholder={i18n.t('panel.noEvidence.search')}
          value=""
          onChange={(event) => onSearch(event.target.value)}
        />
      </div>
    </State>
  );
}
