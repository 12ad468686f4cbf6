/**
 * What is known of a picture or a sound. `waiting`: WeChat has not answered yet, or could not be asked and is asked again. `unchecked`:
 * WeChat could not say, or could not be asked for two hours; the staff decides. `clear`: it may be shown. `risky`: it may not.
 */
export const MEDIA_CHECKS = ['waiting', 'unchecked', 'clear', 'risky'] as const;
export type MediaCheck = (typeof MEDIA_CHECKS)[number];

/** What a reader is to a picture or a sound: `keeper` is in charge of the place, `judge` also decides what may be shown. */
export type MediaReader = 'neighbour' | 'author' | 'keeper' | 'judge';

/** How a reader finds it, and whether they get its address; undefined where they are not told that it exists. */
export const shownTo = (
  check: MediaCheck,
  reader: MediaReader,
): { readonly state: 'shown' | 'waiting' | 'refused'; readonly isOpen: boolean } | undefined => {
  switch (check) {
    case 'clear':
      return { state: 'shown', isOpen: true };
    case 'waiting':
    case 'unchecked':
      return { state: 'waiting', isOpen: reader !== 'neighbour' };
    case 'risky':
      return reader === 'judge' || reader === 'author' ? { state: 'refused', isOpen: reader === 'judge' } : undefined;
  }
};
