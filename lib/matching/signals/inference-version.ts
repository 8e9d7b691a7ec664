/** Changes when the same words may come to another signal. Apart from what infers, so that asking for it loads no list of words. */
export const inferenceVersion = 1;
