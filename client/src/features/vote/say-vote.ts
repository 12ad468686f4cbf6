import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { neededOf, type Share } from '../../../../shared/vote/share.ts';
import { say } from '../../words/say.ts';
import { stamp } from '../../words/time.ts';
import type { VoteShown } from './vote-shown.ts';

/** So many households, or people. */
export const sayUnits = ({ unit }: Pick<VoteShown, 'unit'>, n: number): string => say(`vote.units.${unit}`, { n });

/** A part of a whole in plain words: 一大半, 3 份里有 2 份. */
const sayShare = ({ of, outOf, isMore }: Share): string =>
  isMore && outOf === 2 * of ? say('vote.rule.half') : say('vote.rule.share', { of, outOf });

/** How many of the roll have to take part; null where any number will do, and before the roll is whole. */
export const neededIn = ({ rule, onRoll }: Pick<VoteShown, 'rule' | 'onRoll'>): number | null =>
  rule.takingPart === null || onRoll === null ? null : neededOf(rule.takingPart, onRoll);

/** By what it is decided, in two steps: who has to come, and how many of those have to agree. */
export const sayRule = (vote: VoteShown): readonly string[] => {
  const { rule, onRoll, purpose } = vote;
  if (purpose === 'statutory') return [say('vote.rule.elsewhere')];
  if (purpose === 'ask') return [say('vote.rule.ask')];
  const needed = neededIn(vote);
  const first =
    rule.takingPart && needed !== null && onRoll !== null
      ? [say('vote.rule.first', { all: sayUnits(vote, onRoll), needed: sayUnits(vote, needed) })]
      : [];
  return [...first, ...(rule.agreeing ? [say('vote.rule.then', { share: sayShare(rule.agreeing) })] : [])];
};

/** What becomes of it where two are level, said beforehand. */
export const sayTie = ({ tie }: VoteShown): string => say(`vote.tie.${tie}`);

/** One ballot a household, and for whom; one a person. */
export const sayWhose = ({ unit, door }: VoteShown): readonly string[] => [
  say(`vote.one.${unit}`),
  ...(door === null ? [] : [unit === 'household' ? say('vote.for', { door }) : say('vote.forSelf')]),
];

/** Until when, and that it is counted then. */
export const sayUntil = ({ closesAt }: VoteShown): string => say('vote.until', { when: stamp(closesAt as InstantMs) });

/** So many of all have voted. */
export const sayTook = (vote: VoteShown): string =>
  say('vote.took', { took: vote.took ?? 0, all: sayUnits(vote, vote.onRoll ?? 0) });
