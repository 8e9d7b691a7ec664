/** The people at Ferrow whose names stand under decisions. */
export const ines = 'Ines Ferreira';
export const mara = 'Mara Lindqvist';
export const tomasz = 'Tomasz Wrona';
export const aiko = 'Aiko Sato';
