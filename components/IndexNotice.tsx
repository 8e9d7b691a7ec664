import { i18n } from '#i18n';
import { faultWords } from './fault-words.ts';
import { format } from './format.ts';
import type { IndexNews } from './index-news.ts';
import { Button } from './ui/Button.tsx';
import { Notice } from './ui/Notice.tsx';
import text from './ui/text.module.css';
import { acceptLoss } from './index-actions.ts';
import { indexWatcher } from './use-index-news.ts';

type Props = { readonly news: IndexNews; readonly importAddress: string };

/** What is wrong with the index or being done about it, what that means for what is shown, and the next step. */
export function IndexNotice({ news, importAddress }: Props) {
  switch (news.kind) {
    case 'sound':
      return null;
    case 'damaged':
      return (
        <Notice tone="caution" announced>
          {i18n.t('indexNews.damaged')} <Progress {...news} />
        </Notice>
      );
    case 'outdated':
      // Where it takes less than one of its parts, there is nothing to wait for.
      return news.done === 0 ? null : (
        <Notice>
          {i18n.t('indexNews.outdated')} <Progress {...news} />
        </Notice>
      );
    case 'mended':
      return (
        <Notice tone="good" announced>
          {i18n.t('indexNews.mended')} <Hide onPress={indexWatcher.hide} />
        </Notice>
      );
    case 'lost':
      return (
        <Notice tone="caution" announced>
          {i18n.t('indexNews.lost', news.items, [format().count(news.items)])}{' '}
          <a
            className={text.inText}
            href={importAddress}
            target={importAddress.startsWith('#') ? undefined : '_blank'}
            rel="noopener"
          >
            {i18n.t('indexNews.importAgain')}
          </a>{' '}
          <Hide onPress={() => void acceptLoss()} />
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="fault" announced>
          {i18n.t('indexNews.failed', [faultWords(news.error)])}{' '}
          <Button look="link" onClick={indexWatcher.again}>
            {i18n.t('indexNews.again')}
          </Button>
        </Notice>
      );
  }
}

function Progress({ done, of }: { readonly done: number; readonly of: number }) {
  return done === 0 ? i18n.t('indexNews.begun') : i18n.t('indexNews.progress', [format().share(done / of)]);
}

function Hide({ onPress }: { readonly onPress: () => void }) {
  return (
    <Button look="link" onClick={onPress}>
      {i18n.t('indexNews.hide')}
    </Button>
  );
}
