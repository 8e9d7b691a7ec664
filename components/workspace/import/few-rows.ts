/** As many rows are named one by one; a survey in which most leave the comment empty gets one sentence instead. */
export const fewRows = 12;
