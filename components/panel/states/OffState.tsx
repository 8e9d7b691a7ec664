import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { Site } from '../../../lib/domain/tab-view.ts';
import { turnOnQuery } from '../../queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { State } from '../../ui/State.tsx';
import { hostName } from '../item-words.ts';
import css from './states.module.css';

/** A tool that Throughline knows, on a site where nobody turned it on. The permission is asked for within this very press. */
export function OffState({ site }: { readonly site: Site }) {
  const { turnOn } = useQuery(turnOnQuery()).data ?? {};
  const [refused, setRefused] = useState(false);
  const name = new URL(site.origin).host;
  const promises = [i18n.t('panel.off.reads'), i18n.t('panel.off.compares'), i18n.t('panel.off.writes', [hostName(site.host)])];
  return (
    <State
      heading={i18n.t('panel.off.heading')}
      steps={
        <Button
          look="main"
          data-acts=""
          disabled={!turnOn}
          onClick={() =>
            void turnOn?.(site)
              // A browser that is managed may not even ask.
              .catch(() => false)
              .then((granted) => setRefused(!granted))
          }
        >
          {i18n.t('panel.off.turnOn', [name])}
        </Button>
      }
      after={refused && <p role="alert">{i18n.t('panel.off.refused')}</p>}
    >
      <p>{i18n.t(site.host === 'google-docs' ? 'panel.off.whyDocs' : 'panel.off.why')}</p>
      <ul className={css.plain}>
        {promises.map((promise) => (
          <li key={promise}>
            <Icon name="check" size={12} />
            {promise}
          </li>
        ))}
      </ul>
    </State>
  );
}
