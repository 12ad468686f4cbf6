import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import { DISPOSITION_WORDS } from '../../../../../shared/review/ready-texts.ts';
import { DISPOSITIONS } from '../../../../../shared/review/tally.ts';
import { householdsPerPane } from '../../../ui/index.ts';
import { chatPicture } from '../../../ui/picture/page.ts';
import { block, foot, house, kindTile } from '../../../ui/picture/parts.ts';
import type { Picture, Shape } from '../../../ui/picture/shapes.ts';
import { sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { day, monthName, stamp } from '../../../words/time.ts';
import type { Opinion, Review } from '../opinion-words.ts';

type Around = {
  readonly communityName: string;
  readonly opinions: readonly Opinion[];
  readonly code: string | null;
  readonly now: InstantMs;
};

const HEAD = 488;
const ROW = 116;
const SHOWN_MAX = 3;
const ROWS_AT = 720;
const FOOT = 1070;
/** What came in, and at most so many parts of it: the rest stands together. */
const PARTS_MAX = 4;

/** The sum of a review: what came in, and what became of it, the parts that are none left out. */
export const sumOfReview = ({ opinions, outcomes, undecided }: Review): readonly { word: string; n: number }[] => {
  const parts = [
    ...DISPOSITIONS.map((one) => ({ word: DISPOSITION_WORDS[one], n: outcomes[one] })),
    { word: say('share.review.undecided'), n: undecided },
  ].filter(({ n }) => n > 0);
  const rest = parts.slice(PARTS_MAX).reduce((sum, { n }) => sum + n, 0);
  const shown = rest === 0 ? parts : parts.slice(0, PARTS_MAX);
  return [
    { word: say('share.review.in'), n: opinions },
    ...shown,
    ...(rest > 0 ? [{ word: say('share.review.rest'), n: rest }] : []),
  ];
};

const sumShapes = (review: Review): readonly Shape[] => {
  const parts = sumOfReview(review);
  const width = 654 / parts.length;
  return parts.flatMap(({ word, n }, at): readonly Shape[] => {
    const x = Math.round(48 + at * width);
    const sign = at === 0 ? '' : at === 1 ? '=' : '+';
    return [
      ...(sign === ''
        ? []
        : [{ kind: 'words', x: x - 6, y: HEAD + 86, text: sign, size: 36, isStrong: true, colour: 'ink2' } as const]),
      { kind: 'words', x: x + 26, y: HEAD + 90, text: String(n), size: 52, isStrong: true, colour: 'ink' },
      ...block(word, { x: x + 26, y: HEAD + 142, width: width - 26, size: 28, linesMax: 1, colour: 'ink' }).shapes,
    ];
  });
};

/** What became of it, and by when it is done. */
const becameOf = ({ outcome, decision }: Pick<Opinion, 'outcome' | 'decision'>, now: InstantMs): string => {
  if (outcome === null) return say('share.review.undecided');
  const [word, dueAt] = [DISPOSITION_WORDS[outcome], decision?.dueAt ?? null];
  return dueAt === null ? word : say('share.review.due', { word, day: day(dueAt, now) });
};

const row = ({ kind, text, outcome, decision }: Opinion, y: number, now: InstantMs): readonly Shape[] => [
  ...kindTile(`kind-${kind}`, 48, y, 96),
  ...block(text === '' ? sayKind(kind) : text, {
    ...{ x: 172, y: y + 42, width: 530, size: 36, linesMax: 1, isStrong: true, colour: 'ink' as const },
  }).shapes,
  ...block(becameOf({ outcome, decision }, now), {
    ...{ x: 172, y: y + 88, width: 530, size: 30, linesMax: 1, colour: 'ink2' as const },
  }).shapes,
];

/** What stands for itself: not what goes on with another, was taken back or asks for nothing. */
const matterOf = ({ mergedInto, outcome, kind, hidden, isWaiting, isAboutCaptain }: Opinion): boolean =>
  mergedInto === null &&
  (outcome === null || (outcome !== 'withdrawn' && outcome !== 'madePrivate')) &&
  kind !== 'praise' &&
  hidden === null &&
  !isWaiting &&
  !isAboutCaptain;

/** The picture of a review for the group: who has spoken, what came in and what became of it, and the code that leads there. No name stands on it. */
export const reviewPicture = (review: Review, { communityName, opinions, code, now }: Around): Picture => {
  const per = householdsPerPane(review.asked);
  const matters = opinions.filter(matterOf);
  const more = review.opinions - review.outcomes.merged - Math.min(SHOWN_MAX, matters.length);
  const spoke = String(review.spoke);
  return chatPicture(HEAD, [
    ...house(Math.floor(review.spoke / per), Math.ceil(review.asked / per), 702, HEAD),
    ...block(communityName, { x: 48, y: 92, width: 360, size: 34, linesMax: 1, colour: 'nightInk2' }).shapes,
    { kind: 'words', x: 48, y: 172, text: review.buildingName, size: 60, isStrong: true, colour: 'nightInk' },
    ...block(say('review.month', { month: monthName(review.month) }), {
      ...{ x: 48, y: 252, width: 372, size: 52, linesMax: 1, isStrong: true, colour: 'nightInk' as const },
    }).shapes,
    { kind: 'words', x: 44, y: 384, text: spoke, size: 104, isStrong: true, colour: 'lamp' },
    {
      ...{ kind: 'words', x: 62 + spoke.length * 62, y: 384, size: 42, isStrong: true, colour: 'lamp' },
      text: say('building.whole', { all: review.asked }),
    },
    ...block(say('share.review.lit'), { x: 48, y: 440, width: 360, size: 32, linesMax: 1, colour: 'nightInk2' }).shapes,
    ...sumShapes(review),
    ...matters.slice(0, SHOWN_MAX).flatMap((one, at) => row(one, ROWS_AT - 40 + at * ROW, now)),
    ...(more > 0
      ? block(say('share.review.more', { n: more }), {
          ...{ x: 172, y: ROWS_AT + SHOWN_MAX * ROW - 10, width: 530, size: 30, linesMax: 1, colour: 'ink2' as const },
        }).shapes
      : []),
    ...foot(
      code,
      say(code === null ? 'share.noCode' : 'share.review.scan'),
      say(review.status === 'open' ? 'review.closes' : 'share.review.meets', {
        when: stamp(review.closesAt as InstantMs),
        day: review.meetsOn.slice(5).replace('-', '/'),
      }),
      FOOT,
    ),
  ]);
};
