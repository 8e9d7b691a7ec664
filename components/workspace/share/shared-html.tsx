import { i18n } from '#i18n';
import { renderToStaticMarkup } from 'react-dom/server';
import base from '../../ui/base.css?inline';
import tokens from '../../ui/tokens.css?inline';
import article from './shared-article.css?inline';
import { SharedArticle } from './SharedArticle.tsx';
import type { SharedPage } from './shared-page.ts';

/** Nothing is loaded and nothing runs, whatever a browser would think of. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** The page as one HTML file that needs nothing but itself: no script, nothing from anywhere. Every word is escaped as it is drawn. */
export function sharedHtml(page: SharedPage): string {
  const body = renderToStaticMarkup(
    <html lang={i18n.t('format.locale')}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{page.title}</title>
      </head>
      <body>
        <main>
          <SharedArticle page={page} />
        </main>
      </body>
    </html>,
  );
  // React would escape what a style sheet needs; these are our own files.
  const style = `<style>${tokens}${base}${article}body{background:var(--surface)}main{margin:0 auto;max-width:720px}</style>`;
  return `<!doctype html>${body.replace('</head>', () => `${style}</head>`)}\n`;
}
