/** The people at Ferrow whose names stand under decisions. */
export const ines = 'Ines Ferreira';
export const mara = 'Mara Lindqvist';
export const tomas = 'Tomás Rey';
export const priya = 'Priya Nair';
