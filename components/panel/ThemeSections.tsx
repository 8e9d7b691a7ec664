import { i18n } from '#i18n';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import { ReasonLine } from '../evidence/ReasonLine.tsx';
import { Section } from './Section.tsx';
import { ThemeList } from './ThemeList.tsx';
import { UnthemedSection } from './UnthemedSection.tsx';

/** Strong matches, then what possibly relates, what one voice alone said, and what no theme holds yet. */
export function ThemeSections({ evidence }: { readonly evidence: Evidence }) {
  const { themes, possible, emerging, unthemed, unthemedFound } = evidence;
  const onlyPossible = themes.length === 0;
  return (
    <>
      {themes.length > 0 && (
        <Section heading={i18n.t('panel.themes')} aside={i18n.t('panel.byReachAndFit')} flush>
          <ThemeList themes={themes} />
        </Section>
      )}
      {possible.length > 0 && (
        <Section heading={i18n.t('panel.possible')} {...(onlyPossible ? {} : { aside: i18n.t('panel.possibleAside') })} flush>
          <ThemeList themes={possible} below={(theme) => <ReasonLine band={theme.band} reasons={theme.reasons} />} />
        </Section>
      )}
      {emerging.length > 0 && (
        <Section heading={i18n.t('panel.emerging')} aside={i18n.t('panel.emergingAside')} flush>
          <ThemeList themes={emerging} />
        </Section>
      )}
      {unthemed.length > 0 && <UnthemedSection unthemed={unthemed} found={unthemedFound} />}
    </>
  );
}
