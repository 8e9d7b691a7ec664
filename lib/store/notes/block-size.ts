/** Notes that lie in one record. */
export const blockNotes = 32;
