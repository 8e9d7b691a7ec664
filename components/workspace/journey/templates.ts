import { i18n } from '#i18n';
import type { JourneyOutline } from '../../../lib/domain/journey-outline.ts';

/** Journeys to start from. Names only: what weighs how much, and who owns it, nobody else can say. */
export function templates(): readonly { readonly id: string; readonly label: string; readonly outline: JourneyOutline }[] {
  return (['saas', 'shop', 'app', 'support'] as const).map((id) => {
    const label = i18n.t(`workspace.journey.templates.${id}.name`);
    return { id, label, outline: outlined(label, i18n.t(`workspace.journey.templates.${id}.stages`)) };
  });
}

/** `Try: Sign up, First value; Buy: …` as an outline. */
function outlined(name: string, words: string): JourneyOutline {
  const stages = words.split(/;\s*/u).map((stage) => {
    const [title = '', moments = ''] = stage.split(/:\s*/u);
    return {
      name: title,
      moments: moments
        .split(/,\s*/u)
        .map((moment) => ({ name: moment, weight: null, weightReason: '', owner: null, metric: null, terms: [] })),
    };
  });
  return { throughline: 'journey', version: 1, name, stages };
}
