import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
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
import { sayMeasured } from './numbers.ts';
import { Thresholds } from './Thresholds.tsx';

type Totals = NonNullable<NonNullable<VoteShown['statutory']>['totals']>;

/** Both counts, what the law asks for, and that two people typed it. */
export const StatutoryResult = ({ vote, totals }: { vote: VoteShown; totals: Totals }) => {
  const { typed, by, thresholds } = totals;
  const split = (measure: 'households' | 'area', [yes, no, abstained]: readonly [number, number, number]) =>
    say('law.split', {
      ...{ yes: sayMeasured(measure, yes), no: sayMeasured(measure, no) },
      abstained: sayMeasured(measure, abstained),
    });
  return (
    <>
      <Thresholds of={thresholds} />
      <BlockTitle words={say('law.counts')} />
      <Item
        icon="household"
        title={sayMeasured('households', typed.householdsTook)}
        words={split('households', [typed.householdsYes, typed.householdsNo, typed.householdsAbstained])}
      />
      <Item
        icon="place"
        title={sayMeasured('area', typed.areaTook)}
        words={split('area', [typed.areaYes, typed.areaNo, typed.areaAbstained])}
      />
      <Item icon="eye" title={say('law.typed')} words={say('law.typed.words', { names: by.join('，') })} />
      {vote.result && <Query status={vote.status} queriesUntil={vote.result.queriesUntil} />}
    </>
  );
};

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
