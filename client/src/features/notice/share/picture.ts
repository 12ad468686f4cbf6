import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import { chatPicture } from '../../../ui/picture/page.ts';
import { fitted, foot } from '../../../ui/picture/parts.ts';
import type { Picture } from '../../../ui/picture/shapes.ts';
import { say } from '../../../words/say.ts';
import { day, stamp } from '../../../words/time.ts';
import { hearingOf, whereOf, type SharedNotice } from './shown.ts';

type Around = { readonly communityName: string; readonly code: string | null; readonly now: InstantMs };

const HEAD = 400;
/** The room beside the bell. */
const BESIDE = { x: 208, width: 494 } as const;
/** The room of the body: what the title does not need is the body's. */
const BODY_UNDER_ONE = {
  y: HEAD + 214,
  sizes: [
    [56, 6],
    [48, 7],
    [40, 8],
  ],
} as const;
const BODY_UNDER_TWO = {
  y: HEAD + 282,
  sizes: [
    [56, 5],
    [48, 5],
    [40, 7],
  ],
} as const;

/** The picture for the building's chat: what it is called, what it says, and the code that leads to whoever says it aloud. */
export const noticePicture = (notice: SharedNotice, { communityName, code, now }: Around): Picture => {
  const title = fitted(notice.title, { x: 48, y: HEAD + 108, width: 654, isStrong: true, colour: 'ink' }, [
    [76, 1],
    [58, 1],
    [60, 2],
    [46, 2],
  ]);
  const body = title.length > 1 ? BODY_UNDER_TWO : BODY_UNDER_ONE;
  return chatPicture(HEAD, [
    ...fitted(whereOf(notice, communityName), { x: 48, y: 98, width: 654, colour: 'nightInk2' }, [
      [36, 1],
      [28, 1],
    ]),
    { kind: 'glyph', x: 44, y: 176, size: 136, name: 'bell', colour: 'lamp' },
    ...fitted(
      `${say('notice.word')} ${day(notice.publishedAt, now)}`,
      { ...BESIDE, y: 236, isStrong: true, colour: 'nightInk' },
      [
        [56, 1],
        [44, 1],
      ],
    ),
    ...fitted(hearingOf(notice), { ...BESIDE, y: 308, colour: 'lamp' }, [
      [44, 1],
      [34, 1],
    ]),
    ...title,
    ...fitted(notice.body, { x: 48, y: body.y, width: 654, colour: 'ink' }, body.sizes),
    ...foot(
      code,
      say(code === null ? 'share.noCode' : 'share.scan.notice'),
      say('share.asOf', { when: stamp(now) }),
      1070,
    ),
  ]);
};
