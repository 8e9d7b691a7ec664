import type { AccountLine } from './account-line.ts';

/** Chains and operators with many sites. */
export const enterprise: readonly AccountLine[] = [
  ['Brightwell Leisure', 84_000, 'en'],
  ['Haverstock Gyms', 126_000, 'en'],
  ['Pennine Leisure Trust', 68_400, 'en'],
  ['Corvid Fitness Group', 97_200, 'en'],
  ['Lough Derg Leisure', 54_000, 'en'],
  ['Northgate Sports Centres', 112_800, 'en'],
  ['Boldmere Racquets', 61_200, 'en'],
  ['Ironbridge Athletic', 73_500, 'en'],
  ['Saltmarsh Holidays & Spa', 58_800, 'en'],
  ['Cobalt Pools', 45_600, 'en'],
  ['Fenwick University Sport', 88_000, 'en'],
  ['Wharfside Boulder Halls', 66_000, 'en'],
  ['Harrow Lane Studios', 52_200, 'en'],
  ['Bäderbetriebe Isental', 78_000, 'de'],
  ['Fitnesswerk Gruppe', 104_400, 'de'],
  ['Sportpark Hohenwald', 49_800, 'de'],
  ['Groupe Aquavie', 91_200, 'fr'],
  ['Les Salles du Rhône', 57_600, 'fr'],
  ['Gimnasios Alborada', 63_600, 'es'],
  ['Sportfondsen Waterland', 70_800, 'nl'],
  ['Nordhallen', 59_400, 'sv'],
];
