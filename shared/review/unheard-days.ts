/** So many days without a word from a household, and its captain is told to go and ask (M-59; no seed names a number). */
export const UNHEARD_DAYS = 60;
