import { Fragment } from 'react';
import { i18n } from '#i18n';
import type { Band, Reason } from '../../lib/evidence/evidence.ts';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import { ReasonPart } from './ReasonPart.tsx';
import css from './ReasonLine.module.css';

/** Why something is shown: how well it matches as a shape and a word, then the reasons in the order of what they contributed. */
export function ReasonLine({ band, reasons }: { readonly band: Band; readonly reasons: readonly Reason[] }) {
  const strong = band === 'strong';
  return (
    <p className={css.why}>
      <Icon name={strong ? 'strong' : 'possible'} size={10} className={classes(css.match, strong ? css.strong : css.possible)} />
      <b>{i18n.t(strong ? 'evidence.strongMatch' : band === 'possible' ? 'evidence.possibleMatch' : 'evidence.noMatch')}</b>
      {reasons.map((reason, index) => (
        <Fragment key={index}>
          {' · '}
          <ReasonPart reason={reason} />
        </Fragment>
      ))}
    </p>
  );
}
