// Written by `npx tsx scripts/words.ts`, from the index of languages and the Chinese words imported here.
import { addWords } from '../catalogue.ts';
import { share as zhShare } from '../zh/share.ts';
import { plot as zhPlot } from '../zh/plot.ts';
import { share as enShare } from '../en/share.ts';
import { plot as enPlot } from '../en/plot.ts';

addWords({
  zh: {
    ...zhShare,
    ...zhPlot,
  },
  en: {
    ...enShare,
    ...enPlot,
  },
});
