import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import { MEASURES } from '../../../../../shared/vote/totals.ts';
import { now } from '../../../platform/clock.ts';
import { go } from '../../../platform/navigate.ts';
import { BlockTitle, Item, Strip } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { day, stamp } from '../../../words/time.ts';
import { sayUnits } from '../say-vote.ts';
import { standOf } from '../stands.ts';
import { TellMe } from '../TellMe.tsx';
import { RollItem, RollWrong, RuleItem } from '../VoteFacts.tsx';
import type { VoteShown } from '../vote-shown.ts';
import { sayMeasured, saySplit } from './numbers.ts';
import { Thresholds } from './Thresholds.tsx';

type Totals = NonNullable<NonNullable<VoteShown['statutory']>['totals']>;

/** Both counts, what the law asks for, that two people typed it, and whether and why it was corrected. */
export const StatutoryResult = ({ vote, totals }: { vote: VoteShown; totals: Totals }) => {
  const { typed, by, earlier, thresholds } = totals;
  return (
    <>
      {earlier.map(({ reason, until }) => (
        <Strip
          key={until}
          icon="edit"
          title={say('correct.done')}
          words={[say('correct.because', { reason }), stamp(until as InstantMs)].join('，')}
        />
      ))}
      <Thresholds of={thresholds} />
      <BlockTitle words={say('law.counts')} />
      <Counts of={typed} />
      <Item icon="eye" title={say('law.typed')} words={say('law.typed.words', { names: by.join('，') })} />
      {earlier.map((one) => (
        <Before key={one.until} of={one} />
      ))}
      {vote.result && <Query status={vote.status} queriesUntil={vote.result.queriesUntil} />}
    </>
  );
};

/** What stood there before it was corrected. */
const Before = ({ of: { typed, by, until } }: { of: Totals['earlier'][number] }) => (
  <>
    <BlockTitle words={say('correct.before')} />
    <Counts of={typed} />
    <Item icon="eye" title={say('correct.until', { when: stamp(until as InstantMs), names: by.join('，') })} />
  </>
);

/** Homes and area, each with how they were for it. */
const Counts = ({ of }: { of: Totals['typed'] }) =>
  MEASURES.map((measure) => (
    <Item
      key={measure}
      icon={measure === 'households' ? 'household' : 'place'}
      title={sayMeasured(measure, of[`${measure}Took`])}
      words={saySplit(measure, of)}
    />
  ));

/** Until when it can be asked about, or that it stands. */
const Query = ({ status, queriesUntil }: { status: VoteShown['status']; queriesUntil: number }) =>
  status === 'confirmed' ? (
    <Item icon="status-confirmed" title={say('result.confirmed')} words={say('result.confirmed.words')} />
  ) : (
    <Item
      icon="call"
      title={say('result.query', { day: day(queriesUntil, now()) })}
      words={say('result.query.words')}
      onPress={() => go.tab('building')}
    />
  );

/** How it stands, how many have handed in, by what rule it is held, and its roll. */
export const StatutoryFacts = ({ vote }: { vote: VoteShown }) => (
  <>
    <Standing vote={vote} />
    <TellMe vote={vote} />
    {vote.extensions.map(({ from, to, reason }) => (
      <Strip
        key={to}
        icon="calendar"
        title={say('vote.extended', { to: stamp(to as InstantMs) })}
        words={say('vote.extended.words', { from: stamp(from as InstantMs), reason })}
      />
    ))}
    <RuleItem vote={vote} />
    <RollItem vote={vote} />
    <RollWrong vote={vote} />
  </>
);

const Standing = ({ vote }: { vote: VoteShown }) => {
  const stand = standOf(vote, now());
  if (stand === 'over') return null;
  if (stand === 'withdrawn')
    return <Strip icon="refuse" title={say('vote.now.withdrawn')} words={vote.withdrawnFor ?? ''} />;
  if (stand === 'counting') return <Strip icon="clock" title={say('law.counting')} words={say('law.counting.words')} />;
  return (
    <>
      <Own vote={vote} />
      {stand === 'ahead' ? (
        <Item icon="calendar" title={say('law.opens', { when: stamp(vote.opensAt as InstantMs) })} />
      ) : (
        <HandedIn vote={vote} />
      )}
    </>
  );
};

const Own = ({ vote: { mine, rolledAt } }: { vote: VoteShown }) =>
  mine === 'notOnRoll' ? (
    <Item
      icon="lock"
      title={say('vote.now.cannot')}
      words={say('vote.now.notOnRoll.household', { when: rolledAt === null ? '' : stamp(rolledAt as InstantMs) })}
    />
  ) : (
    <Item icon="check" title={say('law.mine')} words={say('law.elsewhere')} />
  );

/** What somebody at the table said last, with the time. */
const HandedIn = ({ vote }: { vote: VoteShown }) => {
  const at = vote.statutory?.turnoutAt ?? null;
  if (at === null || vote.took === null) return <Item icon="household" title={say('law.turnout.none')} />;
  return (
    <Item
      icon="household"
      title={say('law.turnout', { took: vote.took, all: sayUnits(vote, vote.onRoll ?? 0) })}
      words={say('law.turnout.at', { when: stamp(at as InstantMs) })}
    />
  );
};
