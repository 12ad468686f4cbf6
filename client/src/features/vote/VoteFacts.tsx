import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { inDrawnOrder } from '../../../../shared/vote/option-order.ts';
import { go } from '../../platform/navigate.ts';
import { Item, Strip } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { stamp } from '../../words/time.ts';
import { sayRule, sayTie, sayTook, sayUnits, sayUntil } from './say-vote.ts';
import { isShareableVote } from './share/say-shared.ts';
import type { VoteShown } from './vote-shown.ts';

/** As much of a digest as somebody compares by eye. */
const SHOWN = 8;

/** Who can see who chose what: said on the face of a vote, before the first tap. */
export const WhoSees = ({ vote: { counters } }: { vote: VoteShown }) => (
  <Item
    icon="eye"
    title={say('vote.sees', { n: counters.length })}
    words={say('vote.sees.who', { names: counters.join('，') })}
  />
);

/** What belongs to a vote before and while it is open: until when, by what it is decided, who is on the roll. */
export const VoteFacts = ({ vote }: { vote: VoteShown }) => (
  <>
    <WhoSees vote={vote} />
    <Item icon="clock" title={sayUntil(vote)} words={vote.took === null ? say('vote.count.then') : sayTook(vote)} />
    {vote.extensions.map(({ from, to, reason }) => (
      <Strip
        key={to}
        icon="calendar"
        title={say('vote.extended', { to: stamp(to as InstantMs) })}
        words={say('vote.extended.words', { from: stamp(from as InstantMs), reason })}
      />
    ))}
    <RuleItem vote={vote} />
    <OrderItem vote={vote} />
    <RollItem vote={vote} />
    <RollWrong vote={vote} />
    <KeepItem vote={vote} />
    {isShareableVote(vote) && (
      <Item
        icon="share"
        title={say('result.share')}
        words={say('vote.share.words')}
        onPress={() => go.to('sharing/share', { page: 'vote', id: vote.voteId })}
      />
    )}
  </>
);

/** By what it is decided, and where that is written. */
export const RuleItem = ({ vote }: { vote: VoteShown }) => {
  const [first = '', ...more] = sayRule(vote);
  return (
    <Item
      icon="document"
      title={[first, ...more].join('，')}
      {...(vote.purpose === 'ask' ? {} : { words: wordsOf(vote) })}
    />
  );
};

const wordsOf = (vote: VoteShown): string =>
  vote.purpose === 'decide' ? `${sayTie(vote)}。${vote.rule.source}` : vote.rule.source;

/** That the options stand in an order by lot, with what it was drawn from: the phone has drawn it again. */
export const OrderItem = ({ vote: { lot, options, digest } }: { vote: VoteShown }) => {
  if (lot === null) return null;
  const isRight = inDrawnOrder(lot.seed, lot.written).join('\n') === options.join('\n');
  return (
    <Item
      icon={isRight ? 'swap' : 'warning'}
      title={say(isRight ? 'vote.order' : 'vote.order.wrong')}
      words={say('vote.order.words', { digest: digest?.slice(0, SHOWN) ?? '', seed: lot.seed.slice(0, SHOWN) })}
      said={[say(isRight ? 'vote.order' : 'vote.order.wrong'), say('vote.order.said')]}
    />
  );
};

/** The way of those who hold it to what is to be done. */
export const KeepItem = ({ vote: { voteId, may } }: { vote: VoteShown }) =>
  may.length === 0 ? null : (
    <Item
      icon="shield"
      title={say('keep.open')}
      words={say('keep.open.words')}
      onPress={() => go.to('vote/keep', { id: voteId })}
    />
  );

/** The way to saying that the roll is wrong, as long as it can be said. */
export const RollWrong = ({ vote: { voteId, objectUntil, door } }: { vote: VoteShown }) =>
  objectUntil === null ? null : (
    <Item
      icon="say"
      title={say('roll.wrong')}
      words={say('roll.wrong.until', { when: stamp(objectUntil as InstantMs) })}
      onPress={() => go.to('vote/object', { id: voteId, about: door === null ? 'missing' : 'wrong' })}
    />
  );

/** The way to the roll. */
export const RollItem = ({ vote }: { vote: VoteShown }) =>
  vote.onRoll === null ? null : (
    <Item
      icon="household"
      title={say('vote.roll', { all: sayUnits(vote, vote.onRoll) })}
      words={say(vote.door === null ? 'vote.roll.without' : 'vote.roll.with')}
      onPress={() => go.to('vote/roll', { id: vote.voteId })}
    />
  );
