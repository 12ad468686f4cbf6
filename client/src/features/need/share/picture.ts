import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import { chatPicture } from '../../../ui/picture/page.ts';
import { block, fitted, foot, kindTile } from '../../../ui/picture/parts.ts';
import type { Picture } from '../../../ui/picture/shapes.ts';
import { sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { stamp } from '../../../words/time.ts';
import { titleOf } from '../title.ts';
import { markOf, standsOf, type ShareableNeed } from './shown.ts';

type Around = { readonly communityName: string; readonly code: string | null; readonly now: InstantMs };

const HEAD = 400;

/** The picture for the building's chat: how it stands as large as what it is, and the code that leads to it. */
export const needPicture = (need: ShareableNeed, { communityName, code, now }: Around): Picture => {
  const { word, more } = standsOf(need);
  const where = `${communityName} ${need.buildingName}`;
  return chatPicture(HEAD, [
    ...block(where, { x: 48, y: 98, width: 654, size: 36, linesMax: 1, colour: 'nightInk2' }).shapes,
    { kind: 'glyph', x: 44, y: 176, size: 136, name: markOf(need.status), colour: 'lamp' },
    ...block(word, {
      ...{ x: 208, y: more === '' ? 268 : 236, width: 494, size: 64 },
      ...{ linesMax: 1, isStrong: true, colour: 'nightInk' },
    }).shapes,
    ...block(more, { x: 208, y: 308, width: 494, size: 44, linesMax: 1, colour: 'lamp' }).shapes,
    ...kindTile(`kind-${need.kind}`, 48, HEAD + 52, 144),
    { kind: 'words', x: 224, y: HEAD + 142, text: sayKind(need.kind), size: 52, isStrong: true, colour: 'ink' },
    ...fitted(titleOf(need), { x: 48, y: HEAD + 304, width: 654, isStrong: true, colour: 'ink' }, [
      [80, 3],
      [66, 4],
      [52, 5],
    ]),
    ...foot(code, say(code === null ? 'share.noCode' : 'share.scan'), say('share.asOf', { when: stamp(now) }), 1070),
  ]);
};
