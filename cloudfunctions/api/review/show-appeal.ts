import type { z } from 'zod';
import { appealableUntil } from '../../../shared/meeting/appealing.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { Opinion } from '../../../shared/review/opinion.ts';
import type { opinionShown } from '../../../shared/review/shapes.ts';

type Reader = { readonly isMine: boolean; readonly isKeeper: boolean; readonly now: InstantMs };
type Shown = Pick<z.output<typeof opinionShown>, 'appeal' | 'appealUntil'>;

/** The appeal against the refusal of a matter, and until when there can be one, as those who said it and whoever sorts read it. */
export const showAppeal = (matter: Opinion, { isMine, isKeeper, now }: Reader): Shown => {
  const { appeal } = matter;
  if (appeal) return { appeal: isMine || isKeeper ? shown(appeal) : null, appealUntil: null };
  const until = isMine ? appealableUntil(matter) : null;
  return { appeal: null, appealUntil: until !== null && now < until ? until : null };
};

const shown = ({ words, at, heard }: NonNullable<Opinion['appeal']>): Shown['appeal'] => ({
  ...{ words, at },
  heard: heard && { isUpheld: heard.isUpheld, words: heard.words, at: heard.at, toMonth: heard.toMonth },
});
