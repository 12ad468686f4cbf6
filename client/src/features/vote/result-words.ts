import { meanGrades } from '../../../../shared/vote/tally.ts';
import type { IconName } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { looksOf } from './options.ts';
import { pictureOfWords } from './pictures.ts';
import { neededIn, sayUnits } from './say-vote.ts';
import type { VoteShown } from './vote-shown.ts';

export type Result = NonNullable<VoteShown['result']>;
export type Counted = VoteShown & { readonly result: Result };

/** True once it is counted. */
export const isCounted = (vote: VoteShown): vote is Counted => vote.result !== null;

type Headline = { readonly icon: IconName; readonly title: string; readonly isGood: boolean };

/** What came of it, in one sentence, and whether something was decided. */
export const headlineOf = (vote: Counted): Headline => {
  const { is } = vote.result.outcome;
  return { ...HEADLINES[is](vote), isGood: is === 'decided' || is === 'heard' };
};

type Told = Omit<Headline, 'isGood'>;
const BAD = 'status-refused';

const chosenIn = ({ options, result }: Counted): string =>
  result.outcome.options.map((place) => options[place] ?? '').join('，');

/** The picture of what most chose, or of the question. */
const pictureIn = (vote: Counted): IconName => {
  const [first] = vote.result.outcome.options;
  return (first === undefined ? null : looksOf(vote)[first]?.icon) ?? pictureOfWords(vote.title, 'vote');
};

const HEADLINES: Readonly<Record<Result['outcome']['is'], (vote: Counted) => Told>> = {
  decided: (vote) => ({ icon: pictureIn(vote), title: say('result.decided', { chosen: chosenIn(vote) }) }),
  heard: (vote) => {
    const chosen = chosenIn(vote);
    return {
      icon: pictureIn(vote),
      title: chosen === '' ? say('result.heard.none') : say('result.heard', { chosen }),
    };
  },
  level: (vote) => ({ icon: 'swap', title: say('result.level', { chosen: chosenIn(vote) }) }),
  tooFew: ({ unit, result }) => ({
    icon: BAD,
    title: say(`result.tooFew.${unit}`, { n: result.outcome.missing ?? 0 }),
  }),
  notEnough: ({ result }) => ({ icon: BAD, title: say('result.notEnough', { n: result.outcome.missing ?? 0 }) }),
  refused: () => ({ icon: BAD, title: say('result.refused') }),
  few: (vote) => ({ icon: pictureOfWords(vote.title, 'vote'), title: say('vote.is.few') }),
  elsewhere: () => ({ icon: 'document', title: say('vote.is.elsewhere') }),
};

/** Whether enough took part: the first of the two steps. */
export const sayEnough = (vote: Counted): string => {
  const needed = neededIn(vote);
  if (needed === null) return say('result.closed');
  const words = sayUnits(vote, needed);
  return vote.result.took >= needed ? say('result.enough', { needed: words }) : say('result.needed', { needed: words });
};

/** One bar: an option, how many chose it, and how much of the longest possible that is. */
export type Bar = {
  readonly place: number;
  readonly words: string;
  readonly count: string;
  readonly percent: number;
  readonly isFirst: boolean;
};

/** The bars of a result; empty where so few voted that sums are not told. */
export const barsOf = (vote: Counted): readonly Bar[] => {
  const { took, chosen, grades, outcome } = vote.result;
  if (vote.kind === 'score')
    return meanGrades({ counted: took, blank: 0, chosen, grades }).map(({ sum, count }, place) => ({
      place,
      words: vote.options[place] ?? '',
      count: count === 0 ? say('result.ungraded') : say('result.mean', { n: (sum / count).toFixed(1) }),
      percent: count === 0 ? 0 : Math.round((sum / count / 5) * 100),
      isFirst: false,
    }));
  return chosen.map((n, place) => ({
    place,
    words: vote.options[place] ?? '',
    count: say('result.votes', { n }),
    percent: took === 0 ? 0 : Math.round((n / took) * 100),
    isFirst: outcome.options.includes(place),
  }));
};

/** That no ballot is lost: the sum of what was chosen, written out. Empty where more than one could be chosen. */
export const saySum = ({ kind, result: { chosen, blank, took } }: Counted): string => {
  if (chosen.length === 0 || kind === 'some' || kind === 'score') return '';
  const parts = [...chosen, ...(blank > 0 ? [blank] : [])];
  return say(blank > 0 ? 'result.sum.blank' : 'result.sum', { sum: parts.join(' + '), all: took, blank });
};

/** The second step, told where the first was met: how many of those who came agreed. */
export const sayAgreed = (vote: Counted): string => {
  const { outcome, took, chosen } = vote.result;
  const [first] = outcome.options;
  if (first === undefined || chosen.length === 0 || vote.purpose !== 'decide') return '';
  const n = chosen[first] ?? 0;
  if (outcome.is === 'decided') return say('result.agreed', { took: sayUnits(vote, took), n });
  return outcome.is === 'notEnough' ? say('result.notAgreed', { needed: outcome.needed ?? 0, n }) : '';
};
