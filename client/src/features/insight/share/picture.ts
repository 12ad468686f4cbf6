import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import { placed } from '../../../ui/picture/fit.ts';
import { chatPicture } from '../../../ui/picture/page.ts';
import { block, foot } from '../../../ui/picture/parts.ts';
import type { Picture } from '../../../ui/picture/shapes.ts';
import { say } from '../../../words/say.ts';
import { stamp } from '../../../words/time.ts';
import type { Plot, Plotted } from './plot.ts';
import { plotShapes } from './shapes.ts';
import { sentenceOf, titleOf } from './plot-sentences.ts';

type Around = { readonly communityName: string; readonly code: string | null; readonly now: InstantMs };

const FOOT = 1070;
const LEFT = { x: 48, width: 654 } as const;

/** A plot for a chat: whose numbers, the number in words, the plot, and the code that leads to them as they stand then. */
export const plotPicture = (plot: Plot, plotted: Plotted, { communityName, code, now }: Around): Picture => {
  const title = titleOf(plot);
  const head = title === null ? 276 : 340;
  return chatPicture(head, [
    ...block(communityName, { ...LEFT, y: 84, size: 34, linesMax: 1, colour: 'nightInk2' }).shapes,
    ...block(plotted.name, { ...LEFT, y: 164, size: 60, linesMax: 1, isStrong: true, colour: 'nightInk' }).shapes,
    ...(title === null ? [] : block(title, { ...LEFT, y: 232, size: 40, linesMax: 1, colour: 'nightInk2' }).shapes),
    placed(sentenceOf(plot, plotted), { ...LEFT, y: head - 40, size: 44, isStrong: true, colour: 'lamp' }),
    ...plotShapes(plot, plotted, { ...LEFT, y: head + 40, height: FOOT - head - 64 }),
    ...foot(code, say(code === null ? 'share.noCode' : 'share.scan'), say('share.asOf', { when: stamp(now) }), FOOT),
  ]);
};

/** The 5:4 picture in a chat. */
export const plotCardPicture = (plot: Plot, plotted: Plotted): Picture => ({
  width: 1000,
  height: 800,
  shapes: [
    { kind: 'box', x: 0, y: 0, width: 1000, height: 800, colour: 'sheet' },
    { kind: 'box', x: 0, y: 0, width: 1000, height: 210, colour: 'night' },
    ...block(plotted.name, { x: 64, y: 92, width: 872, size: 64, linesMax: 1, isStrong: true, colour: 'nightInk' })
      .shapes,
    placed(sentenceOf(plot, plotted), { x: 64, y: 170, width: 872, size: 52, isStrong: true, colour: 'lamp' }),
    ...plotShapes(plot, plotted, { x: 64, y: 250, width: 872, height: 510 }),
  ],
});
