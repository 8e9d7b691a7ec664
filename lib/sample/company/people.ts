import type { Language } from '../script.ts';

type Names = { readonly first: readonly [string, ...string[]]; readonly last: readonly [string, ...string[]] };

/** Names that people at an account go by, by the language they write in. */
export const names: Readonly<Record<Language, Names>> = {
  en: {
    first: words(
      'Hannah Tom Aisha Callum Grace Dev Ruth Owen Niamh Marcus Ellie Sanjay Kate Joel Farah Ben Moira Leon Tess Hugh',
    ),
    last: words(
      'Okafor Whitfield Pryce Lam Donnelly Ashworth Kaur Mbeki Ferris Stone Hartley Rahman Bevan Sutcliffe Nolan Cho Gill Marsh Weller Adeyemi',
    ),
  },
  de: {
    first: words('Anke Jonas Miriam Uwe Sabine Felix Katrin Emre Lena Holger'),
    last: words('Brandt Vogel Steinke Aydin Hofer Kuhn Petersen Riedl Lorenz Falk'),
  },
  fr: {
    first: words('Camille Yann Sophie Karim Hélène Luc Amandine Bastien'),
    last: words('Roussel Le_Goff Marchand Benali Fabre Perrin Caron Delmas'),
  },
  es: {
    first: words('Lucía Iker Marta Javier Nuria Álvaro Pilar Hugo'),
    last: words('Ortega Zubiri Vidal Romero Cano Prieto Solís Navarro'),
  },
  nl: { first: words('Femke Joost Sanne Bram Lotte Daan'), last: words('de_Wit Bakker van_Loon Postma Kuipers Smeets') },
  pt: { first: words('Inês Rui Catarina Tiago Beatriz Nuno'), last: words('Carvalho Mendes Figueira Lopes Sá Teles') },
  sv: { first: words('Elin Johan Sara Mattias'), last: words('Ekström Lund Wallin Berg') },
  it: { first: words('Chiara Matteo Giulia Paolo'), last: words('Conti Ferraro Galli Riva') },
  nb: { first: words('Ingrid Lars'), last: words('Solheim Haugen') },
  da: { first: words('Mette Søren'), last: words('Friis Kjær') },
  cs: { first: words('Jana Petr'), last: words('Dvořáková Havel') },
};

/** What reviewers call themselves in a store, where nobody's account is known. */
export const handles = words(
  'mtb_lena j0hn_d swimmum3 Katze88 pilates.pete RunningLate noor_fit TheRealDave marisol_v yogi-in-exile ' +
    'dad_of_four Sven_K climbhard92 L.Thibault tangotina bertvdm A_Google_User wendyw kickboxkim PaddyOB ' +
    'ana.rita Lo_85 benchpresser nightswimmer Fab_Fabienne grumpycoach studiocat juli.s one2three Ottilie',
);

function words(line: string): readonly [string, ...string[]] {
  const [first = '', ...rest] = line.split(' ').map((word) => word.replaceAll('_', ' '));
  return [first, ...rest];
}
