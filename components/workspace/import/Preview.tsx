import { i18n } from '#i18n';
import { useState } from 'react';
import type { ImportedItem } from '../../../lib/importers/imported.ts';
import { Verbatim } from '../../evidence/Verbatim.tsx';
import { InsightKey } from '../../evidence/InsightKey.tsx';
import { Said } from '../../evidence/Said.tsx';
import { format } from '../../format.ts';
import type { Trial } from '../../import-messages.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { part, Words } from '../../ui/Words.tsx';
import { useNow } from '../../use-now.ts';
import { Heading } from '../Heading.tsx';
import { previewQuote } from './preview-quote.ts';
import css from './Import.module.css';

/** The first items as they will be, one at a time. */
export function Preview({ trial }: { readonly trial: Trial }) {
  const [wanted, setWanted] = useState(0);
  const now = useNow();
  const { count } = format();
  const index = Math.min(wanted, trial.first.length - 1);
  const item = trial.first[index];
  if (!item) return null;
  return (
    <section>
      <Heading
        end={
          <span className={css.pager}>
            <span className={css.quiet}>{i18n.t('workspace.ofTotal', [count(index + 1), count(trial.items)])}</span>
            <IconButton
              icon="left"
              label={i18n.t('import.previous')}
              disabled={index === 0}
              onClick={() => setWanted(index - 1)}
            />
            <IconButton
              icon="right"
              label={i18n.t('import.next')}
              disabled={index >= trial.first.length - 1}
              onClick={() => setWanted(index + 1)}
            />
          </span>
        }
      >
        {i18n.t('import.asItWillBe')}
      </Heading>
      <div className={css.preview}>
        {item.title !== null && (
          <p className={css.itemTitle} dir="auto">
            <Said text={item.title} />
          </p>
        )}
        <Verbatim key={index} quote={previewQuote(item)} now={now} everySignal />
        <Meanings item={item} keys={trial.themeKeys} />
      </div>
    </section>
  );
}

/** What else the row says: theme and its key, moment, area, tags, rating. */
function Meanings({ item, keys }: { readonly item: ImportedItem; readonly keys: Trial['themeKeys'] }) {
  const { rating, moment, area, tags, themes, externalId } = item;
  const facts = [
    ...themes.map((name) => <ThemeFact key={`theme ${name}`} name={name} insight={keys[name] ?? null} />),
    ...(rating && rating.min >= 0
      ? [<span key="rating">{i18n.t('import.rated', [String(rating.value), String(rating.max)])}</span>]
      : []),
    ...(moment === null ? [] : [<Fact key="moment" words={i18n.t('import.atMoment', [part(0)])} value={moment} />]),
    ...(area === null ? [] : [<Fact key="area" words={i18n.t('import.inArea', [part(0)])} value={area} />]),
    ...(tags.length === 0 ? [] : [<Fact key="tags" words={i18n.t('import.tagged', [part(0)])} value={tags.join(', ')} />]),
    ...(externalId === null ? [] : [<Fact key="id" words={i18n.t('import.idIs', [part(0)])} value={externalId} />]),
  ];
  if (facts.length === 0) return null;
  return <p className={css.meanings}>{facts}</p>;
}

function ThemeFact({ name, insight }: { readonly name: string; readonly insight: string | null }) {
  return (
    <span>
      <Words
        text={i18n.t(insight === null ? 'import.newTheme' : 'import.knownTheme', [part(0), part(1)])}
        parts={[<Said key="name" text={name} />, insight === null ? null : <InsightKey key="key" value={insight} />]}
      />
    </span>
  );
}

function Fact({ words, value }: { readonly words: string; readonly value: string }) {
  return (
    <span>
      <Words text={words} parts={[<Said key="value" text={value} />]} />
    </span>
  );
}
