import { Fragment } from 'react';
import { i18n } from '#i18n';
import type { Reason } from '../../lib/evidence/evidence.ts';
import { format } from '../format.ts';
import { part, Words } from '../ui/Words.tsx';
import text from '../ui/text.module.css';
import { OutsideLink } from './OutsideLink.tsx';
import { Said } from './Said.tsx';

/** Words that are named in one reason; more would tell no more. */
const mostWords = 4;

/** One reason for showing something. */
export function ReasonPart({ reason }: { readonly reason: Reason }) {
  switch (reason.kind) {
    case 'words':
      return (
        <Words text={i18n.t(`evidence.reason.${reason.how}`, [part(0)])} parts={[<Quoted key="q" words={reason.words} />]} />
      );
    case 'path':
      return (
        <Words
          text={i18n.t('evidence.reason.path', [part(0)])}
          parts={[
            <span key="p" className={text.key}>
              <Said text={reason.path} />
            </span>,
          ]}
        />
      );
    case 'moment':
      return <Words text={i18n.t('evidence.reason.moment', [part(0)])} parts={[<Said key="m" text={reason.name} />]} />;
    case 'area':
      return <Words text={i18n.t('evidence.reason.area', [part(0)])} parts={[<Said key="a" text={reason.area} />]} />;
    case 'same-account':
      return <Words text={i18n.t('evidence.reason.account', [part(0)])} parts={[<Said key="a" text={reason.account} />]} />;
    case 'linked-here':
      return i18n.t(`evidence.linkedHere.${reason.relation}`);
    case 'surer-here':
      return i18n.t('evidence.reason.surerHere', reason.linked, [format().count(reason.linked), format().count(reason.of)]);
    case 'less-sure-here':
      return i18n.t('evidence.reason.lessSureHere', reason.dismissed, [
        format().count(reason.dismissed),
        format().count(reason.of),
      ]);
    case 'linked-before':
    case 'dismissed-before':
      return (
        <Words
          text={i18n.t(reason.kind === 'linked-before' ? 'evidence.reason.linkedBefore' : 'evidence.reason.dismissedBefore', [
            part(0),
          ])}
          parts={[
            <OutsideLink key="l" href={reason.url}>
              <Said text={reason.label.replace(/^([^\s#]+\/[^\s#]+)#/, '$1 #')} />
            </OutsideLink>,
          ]}
        />
      );
  }
}

function Quoted({ words }: { readonly words: readonly string[] }) {
  return words.slice(0, mostWords).map((word, index) => (
    <Fragment key={word}>
      {index > 0 && ', '}
      <Words text={i18n.t('evidence.quoted', [part(0)])} parts={[<Said key="w" text={word} />]} />
    </Fragment>
  ));
}
