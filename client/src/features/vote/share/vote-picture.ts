import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import { householdsPerPane } from '../../../ui/index.ts';
import { chatPicture } from '../../../ui/picture/page.ts';
import { block, fitted, foot, house } from '../../../ui/picture/parts.ts';
import type { Picture, Shape } from '../../../ui/picture/shapes.ts';
import { say } from '../../../words/say.ts';
import { stamp } from '../../../words/time.ts';
import { sayOption } from '../options.ts';
import { barsOf, headlineOf, isCounted, sayEnough, type Counted } from '../result-words.ts';
import { sayUnits } from '../say-vote.ts';
import type { VoteShown } from '../vote-shown.ts';

type Around = { readonly communityName: string; readonly code: string | null };

const HEAD = 520;
const LEFT = 48;
const WIDTH = 654;
const ROWS_AT = 690;
const FOOT = 1070;
/** As many options as find room; a vote has at most eight. */
const ROW = 46;

/** The bars of a result, or what can be chosen; no name and no door stands on it. */
const rowsOf = (vote: VoteShown): readonly Shape[] => {
  if (isCounted(vote)) return barsOf(vote).flatMap((bar, at) => barShapes(bar, ROWS_AT + at * ROW));
  return vote.options.flatMap(
    (_, place) =>
      block(sayOption(vote, place), {
        ...{ x: LEFT, y: ROWS_AT + place * ROW, width: WIDTH, size: 34, linesMax: 1, colour: 'ink' as const },
      }).shapes,
  );
};

type Bar = ReturnType<typeof barsOf>[number];
const barShapes = ({ words, count, percent, isFirst }: Bar, y: number): readonly Shape[] => [
  ...block(words, { x: LEFT, y, width: 250, size: 30, linesMax: 1, isStrong: isFirst, colour: 'ink' }).shapes,
  { kind: 'box', x: 316, y: y - 24, width: 240, height: 26, radius: 6, colour: 'wash' },
  {
    ...{ kind: 'box', x: 316, y: y - 24, width: Math.max(2, Math.round(2.4 * percent)), height: 26, radius: 6 },
    colour: isFirst ? 'indigo' : 'ink2',
  },
  { kind: 'words', x: 572, y, text: count, size: 28, isStrong: true, colour: 'ink' },
];

const titleOf = (vote: VoteShown): string => (isCounted(vote) ? headlineOf(vote).title : vote.title);
const underTitle = (vote: VoteShown): string => (isCounted(vote) ? vote.title : say(`vote.one.${vote.unit}`));

/** A vote as a picture for the group: what is asked or what came of it, how many came, and the code that leads there. */
export const votePicture = (vote: VoteShown, { communityName, code }: Around): Picture => {
  const [all, took] = [vote.onRoll ?? 0, vote.took ?? 0];
  const per = householdsPerPane(all);
  const number = String(took);
  return chatPicture(HEAD, [
    ...house(Math.floor(took / per), Math.ceil(all / per), 702, HEAD),
    ...block(`${communityName} ${vote.placeName}`, {
      x: LEFT,
      y: 92,
      width: 360,
      size: 32,
      linesMax: 1,
      colour: 'nightInk2',
    }).shapes,
    ...fitted(titleOf(vote), { x: LEFT, y: 172, width: 372, isStrong: true, colour: 'nightInk' }, [
      [52, 2],
      [42, 3],
      [34, 4],
    ]),
    { kind: 'words', x: LEFT, y: 420, text: number, size: 92, isStrong: true, colour: 'lamp' },
    {
      ...{ kind: 'words', x: LEFT + 14 + number.length * 56, y: 420, size: 38, isStrong: true, colour: 'lamp' },
      text: say('vote.of', { all: sayUnits(vote, all) }),
    },
    ...block(isCounted(vote) ? sayEnough(vote) : '', {
      x: LEFT,
      y: 474,
      width: 372,
      size: 30,
      linesMax: 1,
      colour: 'nightInk2',
    }).shapes,
    ...block(underTitle(vote), {
      x: LEFT,
      y: HEAD + 76,
      width: WIDTH,
      size: 36,
      linesMax: 1,
      isStrong: true,
      colour: 'ink',
    }).shapes,
    ...rowsOf(vote),
    ...foot(
      code,
      say(code === null ? 'share.noCode' : isCounted(vote) ? 'share.vote.scan' : 'share.vote.cast'),
      isCounted(vote) ? sayQueries(vote) : say('vote.until', { when: stamp(vote.closesAt as InstantMs) }),
      FOOT,
    ),
  ]);
};

const sayQueries = ({ status, result }: Counted): string =>
  status === 'confirmed'
    ? say('result.confirmed')
    : say('share.vote.query', { when: stamp(result.queriesUntil as InstantMs) });
