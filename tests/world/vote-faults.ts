import type { Documents } from '../../cloudfunctions/database/collections.ts';
import { addBallot, emptyVoteTally } from '../../shared/vote/tally.ts';
import { unless } from './faults.ts';

type Read = {
  readonly votes: readonly Documents['votes'][];
  readonly voters: readonly Documents['voters'][];
  readonly gates: readonly Documents['gates'][];
  readonly ballots: readonly Documents['ballots'][];
};

/** One ballot of each unit that has cast and none of any other, through the gates as many, and the result is what counting them again gives (D2). */
export const voteFaults = ({ votes, voters, gates, ballots }: Read): string[] =>
  votes.flatMap((vote) => {
    const of = <T extends { readonly voteId: string }>(all: readonly T[]) =>
      all.filter(({ voteId }) => voteId === vote._id);
    const cast = of(voters).filter((voter) => voter.cast !== null);
    const took = of(gates).reduce((sum, gate) => sum + gate.took, 0);
    const units = (all: readonly { readonly unitId: string }[]) =>
      all
        .map(({ unitId }) => unitId)
        .sort()
        .join();
    const late = of(ballots).filter(({ at }) => at >= vote.closesAt);
    return [
      ...unless(units(cast) === units(of(ballots)), `${vote._id}: ballots are not those of the units that cast`),
      ...unless(
        took === cast.length,
        `${vote._id}: ${String(took)} went through the gates, ${String(cast.length)} cast`,
      ),
      ...unless(late.length === 0, `${vote._id}: a ballot of after its closing`),
      ...('onRoll' in vote
        ? unless(vote.onRoll === of(voters).length, `${vote._id}: the roll is of another length`)
        : []),
      ...('result' in vote ? recountFaults(vote, of(ballots)) : []),
    ];
  });

const recountFaults = (
  vote: Extract<Documents['votes'], { readonly result: unknown }>,
  ballots: readonly Documents['ballots'][],
) => {
  const tally = ballots.reduce((sum, { choice }) => addBallot(sum, choice), emptyVoteTally(vote.question));
  const isTold =
    vote.result.tally === null ? tally.counted < 5 : JSON.stringify(vote.result.tally) === JSON.stringify(tally);
  // What was counted elsewhere was typed: nothing of it is cast here.
  const took = vote.result.typed ? 0 : vote.result.took;
  return [
    ...unless(isTold && took === tally.counted, `${vote._id}: counting again gives another result`),
    ...unless(
      (vote.rule.purpose === 'statutory') === (vote.result.typed !== undefined),
      `${vote._id}: what is held elsewhere has typed totals, and nothing else has`,
    ),
  ];
};
