import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { ofAge } from '../../../shared/vote/of-age.ts';
import { isElsewhere } from '../../../shared/vote/totals.ts';
import { isVotePassed } from './show-statutory.ts';
import type { VoteOutcome } from '../../../shared/vote/outcome.ts';
import type { VoteResult } from '../../../shared/vote/result.ts';
import type { Mine } from '../../../shared/vote/shapes.ts';
import type { Cast, Voter } from '../../../shared/vote/casting.ts';
import type { Vote } from '../../../shared/vote/vote.ts';
import { doorOf, voterIdOf } from './ids.ts';

/** The line of a roll that is the reader's. */
export const ownVoterId = ({ _id, unit }: Vote, { householdId, _id: residentId }: ResidentDoc) =>
  voterIdOf(_id, unit === 'household' ? householdId : residentId);

type Reader = { readonly own: Voter | undefined; readonly reader: ResidentDoc; readonly now: InstantMs };

/** The unit that is the reader's, where it lives and what is on its door. */
export const ownUnit = ({ unit }: Pick<Vote, 'unit'>, reader: ResidentDoc) => ({
  unitId: unit === 'household' ? reader.householdId : reader._id,
  buildingId: reader.buildingId,
  door: doorOf(reader.buildingName, reader),
});

/** A vote as a row. */
export const showRow = (vote: Vote, { own, reader, now }: Reader) => ({
  ...{ voteId: vote._id, placeName: vote.placeName, title: vote.question.title, purpose: vote.rule.purpose },
  ...{ unit: vote.unit, isRehearsal: vote.isRehearsal, status: vote.status },
  ...{ opensAt: vote.opensAt, closesAt: vote.closesAt, hasVoted: own !== undefined && own.cast !== null },
  mine: mineIn(vote, own, reader, now),
  isInSeries: vote.seriesId !== null,
  ...outcomeInRow(vote),
  isPassed: isVotePassed(vote),
});

const outcomeInRow = (vote: Vote) => {
  if (!('result' in vote)) return { resultAt: null, outcome: null, outcomeOf: [], missing: null };
  const { is, options, missing } = showOutcome(vote.result.outcome);
  return {
    resultAt: vote.updatedAt,
    outcome: is,
    outcomeOf: options.map((place) => vote.question.options[place] ?? ''),
    missing,
  };
};

/** Whether the reader can vote, by the clock, and why not. */
const mineIn = (vote: Vote, own: Voter | undefined, reader: ResidentDoc, now: InstantMs): Mine => {
  if (!isRollWhole(vote)) return 'notYet';
  if (own === undefined) return 'notOnRoll';
  if (isElsewhere(vote)) return isRunning(vote, now) ? 'elsewhere' : 'over';
  const age = ofAge(reader.birthYear, vote.opensAt);
  if (age === 'no') return 'tooYoung';
  if (vote.status === 'announced') return 'notYet';
  if (!isRunning(vote, now)) return 'over';
  if (own.cast && !(vote.mayChange && isBy(own.cast, reader))) return 'voted';
  return age === 'asked' ? 'askAge' : 'can';
};

/** True once residents read it, with its roll. */
const isRollWhole = ({ status }: Vote): boolean => status !== 'draft' && status !== 'freezing';

/** Announced or open, by the clock. */
const isRunning = ({ status, closesAt }: Vote, now: InstantMs): boolean =>
  (status === 'announced' || status === 'open') && now < closesAt;

/** What was cast on paper is changed by nobody, and what was cast by phone by nobody else. */
const isBy = ({ channel, byId }: Cast, { _id }: ResidentDoc): boolean => channel === 'phone' && byId === _id;

const showOutcome = (outcome: VoteOutcome) => ({
  is: outcome.is,
  options: optionsOf(outcome),
  needed: 'needed' in outcome ? outcome.needed : null,
  missing: 'missing' in outcome ? outcome.missing : null,
});

const optionsOf = (outcome: VoteOutcome): number[] => {
  switch (outcome.is) {
    case 'heard':
      return [...outcome.most];
    case 'decided':
    case 'level':
      return [...outcome.options];
    case 'notEnough':
      return [outcome.option];
    case 'tooFew':
    case 'refused':
    case 'few':
    case 'elsewhere':
      return [];
  }
};

/** The result as everybody reads it: of few voters no sums. */
export const showResult = ({ took, outcome, tally, parts }: VoteResult, queriesUntil: InstantMs) => ({
  ...{ took, outcome: showOutcome(outcome), queriesUntil, blank: tally?.blank ?? 0 },
  chosen: [...(tally?.chosen ?? [])],
  grades: (tally?.grades ?? []).map((counts) => [...counts]),
  parts: parts.map(({ name, told }) => ({ name, took: told?.took ?? null, chosen: [...(told?.chosen ?? [])] })),
});
