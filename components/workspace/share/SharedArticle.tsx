import { i18n } from '#i18n';
import { Fragment } from 'react';
import { barHeights } from '../../ui/bar-scale.ts';
import type { SharedBlock, SharedPage, SharedQuote } from './shared-page.ts';
import './shared-article.css';

/**
 * A page to share, as it is previewed and as it is saved: the same elements under the same style, so that what was looked at is what
 * goes out. Its classes are plain names, since in a file there is nothing to look them up.
 */
export function SharedArticle({ page }: { readonly page: SharedPage }) {
  return (
    <article className="shared">
      <header>
        <p className="quiet">{page.kind}</p>
        <h1>{page.title}</h1>
        {page.origin.map((line) => (
          <p key={line} className="quiet">
            {line}
          </p>
        ))}
      </header>
      {page.caution !== null && <p className="caution">{page.caution}</p>}
      <Pairs pairs={page.facts} />
      {page.sections.map(({ heading, blocks }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {blocks.map((block, index) => (
            <Block key={index} block={block} />
          ))}
        </section>
      ))}
      <footer>
        {page.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </footer>
    </article>
  );
}

function Block({ block }: { readonly block: SharedBlock }) {
  if (block.kind === 'text') return <p dir="auto">{block.text}</p>;
  if (block.kind === 'pairs') return <Pairs pairs={block.pairs} />;
  if (block.kind === 'bars') return <Bars {...block} />;
  if (block.kind === 'table') return <Table {...block} />;
  if (block.kind === 'quotes') return block.quotes.map((quote, index) => <Quoted key={index} quote={quote} />);
  return (
    <ul>
      {block.items.map(({ text, address }, index) => (
        <li key={index} dir="auto">
          {address === null ? text : <a href={address}>{text}</a>}
        </li>
      ))}
    </ul>
  );
}

function Pairs({ pairs }: { readonly pairs: SharedPage['facts'] }) {
  if (pairs.length === 0) return null;
  return (
    <dl>
      {pairs.map(([term, value]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd dir="auto">{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Table({ head, rows }: Extract<SharedBlock, { readonly kind: 'table' }>) {
  const [first = '', ...others] = head;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {others.map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={index} className="number">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Quoted({ quote: { text, language, source } }: { readonly quote: SharedQuote }) {
  return (
    <figure>
      <blockquote dir="auto" {...(language === null ? {} : { lang: language })}>
        {i18n.t('evidence.quoted', [text])}
      </blockquote>
      <figcaption>{source}</figcaption>
    </figure>
  );
}

const tallest = 40;

/** Both windows in equal steps, from zero, this one on a light ground; the sentence below says the same in numbers. */
function Bars({ counts, before, now, label }: Extract<SharedBlock, { readonly kind: 'bars' }>) {
  const slot = 100 / counts.length;
  const ofBefore = before === null ? 0 : counts.length / 2;
  return (
    <svg width="100%" height="62" role="img" aria-label={label}>
      <rect
        className="window"
        x={before === null ? 0 : '50%'}
        y="0"
        width={before === null ? '100%' : '50%'}
        height={tallest + 2}
      />
      {barHeights(counts, tallest).map(
        (tall, index) =>
          tall > 0 && (
            <rect
              key={index}
              className={index < ofBefore ? 'before' : 'now'}
              x={`${String((index + 0.14) * slot)}%`}
              y={tallest + 2 - tall}
              width={`${String(slot * 0.72)}%`}
              height={tall}
            />
          ),
      )}
      <line x1="0" x2="100%" y1="42.5" y2="42.5" />
      {before !== null && (
        <text x="0" y="58">
          {before}
        </text>
      )}
      <text x={before === null ? 0 : '51%'} y="58">
        {now}
      </text>
    </svg>
  );
}
