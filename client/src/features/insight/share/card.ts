import type { SharedTarget } from '../../../../../shared/code/pages.ts';
import { routeOf } from '../../../platform/navigate.ts';
import type { ShareCard } from '../../../platform/share.ts';
import { drawPicture } from '../../../ui/picture/draw.ts';
import { say } from '../../../words/say.ts';
import { plotCardPicture } from './picture.ts';
import type { Plot, Plotted } from './plot.ts';
import { sentenceOf } from './plot-sentences.ts';

/** A plot as a card: the number as it is when it is sent. */
export const plotCard = (plot: Plot, plotted: Plotted, target: SharedTarget): ShareCard => ({
  title: say('plot.card', { name: plotted.name, words: sentenceOf(plot, plotted) }),
  path: `/${routeOf(target)}`,
  draw: () => drawPicture(plotCardPicture(plot, plotted)),
});
