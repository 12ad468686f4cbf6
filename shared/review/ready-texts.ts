import type { InstantMs } from '../kernel/brand.ts';
import { beijingClock, type LocalDate, type LocalMonth } from '../kernel/time.ts';
import type { ReviewStatus } from './review.ts';
import { DISPOSITIONS, type Disposition, type Outcomes } from './tally.ts';

/** The four texts of a month, in the order in which they are needed. */
export const READY_TEXTS = ['opening', 'reminder', 'closing', 'result'] as const;
export type ReadyText = (typeof READY_TEXTS)[number];

/** What the texts are made of: counts, and of nobody a name. */
export type ReadyFacts = {
  readonly buildingName: string;
  readonly month: LocalMonth;
  readonly status: ReviewStatus;
  /** The first instant that is too late. */
  readonly closesAt: InstantMs;
  readonly meetsOn: LocalDate;
  readonly asked: number;
  readonly spoke: number;
  readonly nil: number;
  readonly silent: number;
  readonly opinions: number;
  readonly undecided: number;
  readonly outcomes: Outcomes;
};

/** What became of an opinion, in a word. */
export const DISPOSITION_WORDS = {
  assigned: '交办',
  answered: '当场说清',
  referred: '指路',
  merged: '合并',
  deferred: '缓办',
  refused: '不办',
  withdrawn: '收回',
  madePrivate: '私下办',
} as const satisfies Record<Disposition, string>;

/** The text that is needed now: it stands first. */
export const readyTextOf = ({ status, spoke, opinions, undecided }: ReadyFacts): ReadyText => {
  if (status === 'planned') return 'opening';
  if (status === 'open') return spoke === 0 ? 'opening' : 'reminder';
  return status === 'handedOver' && undecided < opinions ? 'result' : 'closing';
};

/**
 * A text for the WeChat group, to be copied as it is: opening, reminder with counts and no names, closing, result. Counts are of households, except of opinions.
 */
export const readyText = (which: ReadyText, facts: ReadyFacts): string => TEXTS[which](facts);

const TEXTS: Readonly<Record<ReadyText, (facts: ReadyFacts) => string>> = {
  opening: ({ buildingName, month, closesAt }) =>
    `${buildingName}${nameOf(month)}点评会开了。\n楼里有什么要修、要改、要说的，点开说一句，说一段话、拍照片都行。\n没意见也点一下。说到${momentOf(closesAt)}。`,
  reminder: ({ buildingName, month, spoke, silent, closesAt }) =>
    `${buildingName}${nameOf(month)}点评会：说了${spoke}户，还差${silent}户。\n还没说的，点开说一句，没意见也点一下。说到${momentOf(closesAt)}。`,
  closing: ({ buildingName, month, asked, spoke, nil, opinions, meetsOn }) =>
    `${buildingName}${nameOf(month)}点评会收了。\n${asked}户里${spoke}户说过，有意见${spoke - nil}户，没意见${nil}户，一共${opinions}条。\n${dayOf(meetsOn)}开交办会，条条有回音。`,
  result: ({ buildingName, month, opinions, outcomes, undecided }) => {
    const became = DISPOSITIONS.flatMap((one) =>
      outcomes[one] === 0 ? [] : [`${DISPOSITION_WORDS[one]}${outcomes[one]}条`],
    );
    const parts = [...became, ...(undecided > 0 ? [`没定${undecided}条`] : [])];
    return `${buildingName}${nameOf(month)}点评会，收到${opinions}条：${parts.join('，')}。\n你说的那条怎么样了，点开看，也能听。`;
  },
};

const nameOf = (month: LocalMonth): string => `${Number(month.slice(5))}月`;
const dayOf = (day: LocalDate): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
const momentOf = (at: InstantMs): string => {
  const { month, day, hour, minute } = beijingClock(at);
  return `${month}月${day}日${hour}:${String(minute).padStart(2, '0')}`;
};

/**
 * The words for the meeting that lie ready: how many households spoke, and of what, the most first, at most five kinds.
 *
 * @param kinds how many opinions of each kind, in the words of residents.
 */
export const readySummary = (
  { spoke, undecided }: Pick<ReadyFacts, 'spoke' | 'undecided'>,
  kinds: readonly { readonly word: string; readonly n: number }[],
): string => {
  const most = [...kinds].sort((one, other) => other.n - one.n).slice(0, KINDS_MAX);
  const words = most.map(({ word, n }) => `${word}${n}条`).join('，');
  return `${spoke}户说过，要办${undecided}件${words === '' ? '' : `：${words}`}。`;
};
const KINDS_MAX = 5;
