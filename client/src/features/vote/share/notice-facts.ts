import { MEASURES } from '../../../../../shared/vote/totals.ts';
import { now } from '../../../platform/clock.ts';
import { say } from '../../../words/say.ts';
import { day } from '../../../words/time.ts';
import { barsOf, headlineOf, sayAgreed, sayEnough, saySum, type Counted } from '../result-words.ts';
import { sayTook, sayUnits } from '../say-vote.ts';
import { sayMeasured, saySplit } from '../statutory/numbers.ts';

/** One thing that is counted: how many, and how much of the longest possible that is. */
type NoticeRow = {
  readonly words: string;
  readonly count: string;
  readonly percent: number;
  readonly isStrong: boolean;
};

/** What stands on the notice of a result that is hung up. No names and no doors. */
export type NoticeFacts = {
  readonly communityName: string;
  readonly title: string;
  readonly asked: string;
  readonly where: string;
  readonly headline: string;
  readonly rows: readonly NoticeRow[];
  /** How many came, the sum, whether that was enough. */
  readonly lines: readonly string[];
  /** A line a building, and those in which few voted together. */
  readonly parts: readonly string[];
  /** Said after the first parts where not all find room. */
  readonly more: (n: number) => string;
  /** Until when it can be asked about, and by what it was decided. */
  readonly foot: readonly string[];
  readonly scan: string;
};

/** The notice of a vote that has its result. */
export const noticeFacts = (vote: Counted, communityName: string): NoticeFacts => {
  const law = vote.statutory?.totals ?? null;
  const { result, status } = vote;
  return {
    ...{ communityName, asked: vote.title, scan: say('hung.scan') },
    title: vote.isRehearsal ? say('vote.rehearsal') : say('result.title'),
    where: [vote.placeName, say(`vote.one.${vote.unit}`)].join('，'),
    headline: law === null ? headlineOf(vote).title : say(vote.isPassed === true ? 'law.passed' : 'law.failed'),
    ...(law === null ? countedOf(vote) : typedOf(law)),
    more: (n) => say('hung.more', { n }),
    foot: [
      status === 'confirmed' ? say('result.confirmed') : say('result.query', { day: day(result.queriesUntil, now()) }),
      vote.rule.source,
    ],
  };
};

const countedOf = (vote: Counted) => {
  const { parts } = vote.result;
  const hidden = parts.filter(({ took }) => took === null).map(({ name }) => name);
  return {
    rows: barsOf(vote).map(({ words, count, percent, isFirst }) => ({ words, count, percent, isStrong: isFirst })),
    lines: [
      [sayTook(vote), sayEnough(vote)].join('，'),
      ...[saySum(vote), sayAgreed(vote)].filter((words) => words !== ''),
      ...(vote.result.chosen.length === 0 ? [say('result.few')] : []),
    ],
    parts: [
      ...parts.flatMap(({ name, took, chosen }) =>
        took === null
          ? []
          : [
              `${name} ${sayUnits(vote, took)}：${chosen.map((n, at) => `${vote.options[at] ?? ''} ${String(n)}`).join('，')}`,
            ],
      ),
      ...(hidden.length === 0
        ? []
        : [[say('result.parts.few', { names: hidden.join('，') }), say('result.few')].join('，')]),
    ],
  };
};

type Law = NonNullable<NonNullable<Counted['statutory']>['totals']>;
/** Of a statutory vote what the law asks for stands in the rows, and both counts under them, and why they were corrected. */
const typedOf = ({ typed, thresholds, earlier }: Law) => ({
  rows: thresholds.map(({ stage, measure, part, whole, needed, isMet }) => ({
    words: say(`law.${stage}.${measure}`),
    count: isMet ? say('law.enough') : say('law.missing', { missing: sayMeasured(measure, needed - part) }),
    percent: whole === 0 ? 0 : Math.round((part / whole) * 100),
    isStrong: isMet,
  })),
  lines: [
    ...thresholds.map(({ stage, measure, part, needed }) =>
      [
        say(`law.${stage}.${measure}`),
        say('law.needs', { needed: sayMeasured(measure, needed), part: sayMeasured(measure, part) }),
      ].join('：'),
    ),
    ...MEASURES.map((measure) => saySplit(measure, typed)),
    ...earlier.map(({ reason }) => [say('correct.done'), say('correct.because', { reason })].join('，')),
  ],
  parts: [],
});

/** What stands on it, line by line, for who cannot see it. */
export const sayNotice = ({
  title,
  asked,
  where,
  headline,
  rows,
  lines,
  parts,
  foot,
}: NoticeFacts): readonly string[] => [
  ...[title, asked, where, headline],
  ...rows.map(({ words, count }) => `${words}：${count}`),
  ...lines,
  ...parts,
  ...foot,
];
