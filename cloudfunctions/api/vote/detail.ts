import { fail, ok } from '../../../shared/kernel/errors.ts';
import { GATES, type Gate, type Voter } from '../../../shared/vote/casting.ts';
import { VOTE_CHECKERS, VOTE_MAKERS } from '../../../shared/vote/keepers.ts';
import { objectUntil } from '../../../shared/vote/objection.ts';
import { newsToCome } from '../../../shared/vote/telling.ts';
import { isElsewhere } from '../../../shared/vote/totals.ts';
import type { Vote } from '../../../shared/vote/vote.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import type { ApiHandlers } from '../handlers.ts';
import { isAboutReader, placeOf } from './act.ts';
import { wishIdOf } from './ids.ts';
import { VOTES_OF_SERIES_MAX } from './in-series.ts';
import { ownVoterId, showResult, showRow } from './project.ts';
import { isCounter, voteFor } from './read-vote.ts';
import { handedIn, mayType, showStatutory } from './show-statutory.ts';

export const detail: ApiHandlers['vote.detail'] = async ({ voteId }, ctx) => {
  const vote = await voteFor(ctx, voteId);
  if (!vote) return fail('VOTE_NOT_FOUND');
  const { seriesId } = vote;
  const readsSeries = seriesId !== null && ctx.holds(VOTE_CHECKERS, { communityId: vote.communityId });
  const { gates, voters, wishes, series } = await readTogether(vote.communityId, {
    gates: part('gates', { voteId }, { limit: GATES, fields: ['took'] }),
    voters: part('voters', { _id: ownVoterId(vote, ctx.resident) }, { limit: 1 }),
    wishes: part('voteWishes', { _id: wishIdOf(voteId, ctx.resident._id) }, { limit: 1 }),
    series: readsSeries ? part('votes', { seriesId }, { limit: VOTES_OF_SERIES_MAX, fields: ['status'] }) : undefined,
  });
  const [own] = voters;
  const { question, tie, mayChange, rule, extensions } = vote;
  return ok({
    ...showRow(vote, { own, reader: ctx.resident, now: ctx.now }),
    isAboutCaptain: vote.isAboutCaptain,
    ...{ kind: question.kind, options: [...question.options], most: question.most, tie, mayChange },
    rule: { takingPart: rule.takingPart, agreeing: rule.agreeing, source: rule.source },
    ...signedOf(vote),
    lot: vote.lot ? { seed: vote.lot.seed, written: [...vote.lot.written] } : null,
    extensions: extensions.map(({ from, to, reason }) => ({ from, to, reason })),
    withdrawnFor: vote.status === 'withdrawn' ? vote.reason : null,
    onRoll: 'onRoll' in vote && vote.status !== 'freezing' ? vote.onRoll : null,
    took: tookOf(vote, gates, ctx),
    door: own?.door ?? null,
    cast: castOf(own, ctx),
    statutory: showStatutory(vote),
    result: 'result' in vote ? showResult(vote.result, vote.queriesUntil) : null,
    series: readsSeries ? { seriesId, ...countDrafts(series) } : null,
    objectUntil: objectUntil(vote, ctx.now),
    telling: { toCome: [...newsToCome(vote)], isAsked: wishes.length > 0 },
    may: [...mayOf(vote, ctx), ...mayType(vote, ctx)],
  });
};

const countDrafts = (votes: readonly Pick<Vote, 'status'>[]) => ({
  drafts: votes.filter(({ status }) => status === 'draft').length,
  all: votes.length,
});

/** How many have voted so far; to the captain whom it asks about only once it is closed. */
const tookOf = (vote: Vote, gates: readonly Pick<Gate, 'took'>[], ctx: ResidentCtx): number | null =>
  isElsewhere(vote)
    ? handedIn(vote)
    : gates.length === 0 || (isAboutReader(vote, ctx) && !isClosed(vote))
      ? null
      : gates.reduce((sum, { took }) => sum + took, 0);

const castOf = (own: Voter | undefined, { resident }: ResidentCtx) =>
  own?.cast ? { channel: own.cast.channel, at: own.cast.at, isByMe: own.cast.byId === resident._id } : null;

const signedOf = (vote: Vote) => {
  const checked = 'checked' in vote ? [vote.checked.name] : [];
  return {
    counters: [vote.made.name, ...checked],
    digest: 'digest' in vote ? vote.digest : null,
    rolledAt: 'checked' in vote ? vote.checked.at : null,
  };
};

type May = ('check' | 'withdraw' | 'extend' | 'papers' | 'proxies' | 'objections' | 'ballots')[];
/** What the caller may do: by a role over the place, and as one of the two counters. */
const mayOf = (vote: Vote, ctx: ResidentCtx): May => [
  ...mayAsChecker(vote, ctx),
  ...mayAtTable(vote, ctx),
  ...(isCounter(vote, ctx) && isClosed(vote) && !isElsewhere(vote) ? (['ballots'] as const) : []),
];

const mayAsChecker = (vote: Vote, ctx: ResidentCtx): May => {
  if (!ctx.holds(VOTE_CHECKERS, placeOf(vote))) return [];
  const may = {
    check: !isAboutReader(vote, ctx) && vote.status === 'draft' && vote.made.id !== ctx.resident._id,
    withdraw: ['draft', 'freezing', 'announced'].includes(vote.status) && ctx.now < vote.opensAt,
    extend: ['announced', 'open'].includes(vote.status) && ctx.now < vote.closesAt,
    objections: 'onRoll' in vote && vote.status !== 'freezing',
  };
  return (Object.keys(may) as (keyof typeof may)[]).filter((one) => may[one]);
};

/** True for a captain or another one whose role reaches a part of the place: they enter slips of the doors that are theirs. */
export const entersPart = ({ communityId, buildingId, grid }: Vote, ctx: ResidentCtx): boolean => {
  if (buildingId !== null) return false;
  const own = { communityId, buildingId: ctx.resident.buildingId };
  return ctx.holds(VOTE_MAKERS, own) && (grid === null || grid.buildingIds.includes(own.buildingId));
};

const mayAtTable = (vote: Vote, ctx: ResidentCtx): May => {
  if (!ctx.holds(VOTE_MAKERS, placeOf(vote)) && entersPart(vote, ctx))
    return vote.status === 'open' && !isElsewhere(vote) && ctx.now < vote.closesAt ? ['papers'] : [];
  if (!ctx.holds(VOTE_MAKERS, placeOf(vote)) || isAboutReader(vote, ctx) || ctx.now >= vote.closesAt) return [];
  const may = {
    papers: vote.status === 'open' && !isElsewhere(vote),
    proxies: vote.rule.proxiesMax > 0 && ['announced', 'open'].includes(vote.status),
  };
  return (Object.keys(may) as (keyof typeof may)[]).filter((one) => may[one]);
};

/** True once nothing more comes in. */
export const isClosed = (vote: Vote): boolean => ['closed', 'preliminary', 'confirmed'].includes(vote.status);
