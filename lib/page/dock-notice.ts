import { i18n } from '#i18n';
import { build } from './build.ts';

export type NoticeActions = {
  /** Null where the browser does not let a page's click open its side panel (Firefox). */
  readonly openInBrowser: (() => void) | null;
  readonly close: () => void;
};

/** Said in place of the panel where its frame gave no answer. */
export function blockedNotice({ openInBrowser, close }: NoticeActions): HTMLElement {
  const words = openInBrowser ? i18n.t('page.blockedByPage') : i18n.t('page.blockedInFirefox');
  return build(
    'div',
    { class: 'notice', role: 'alert' },
    build('h2', {}, i18n.t('page.blockedHeading')),
    build('p', {}, words),
    buttons(openInBrowser, i18n.t('page.close'), close),
  );
}

/** Said above the panel where it lies over something of the page. */
export function coveringNotice({ openInBrowser, close }: NoticeActions): HTMLElement {
  const words = openInBrowser ? i18n.t('page.covers') : i18n.t('page.coversInFirefox');
  return build(
    'div',
    { class: 'notice', role: 'status' },
    build('p', {}, words),
    buttons(openInBrowser, i18n.t('page.close'), close),
  );
}

function buttons(openInBrowser: (() => void) | null, closeWords: string, close: () => void): HTMLElement {
  const row = build('div', { class: 'buttons' });
  if (openInBrowser) row.append(button('button main', i18n.t('page.openInBrowser'), openInBrowser));
  row.append(button('button', closeWords, close));
  return row;
}

function button(kind: string, words: string, act: () => void): HTMLElement {
  const element = build('button', { class: kind, type: 'button' }, words);
  element.addEventListener('click', (event) => event.isTrusted && act());
  return element;
}
