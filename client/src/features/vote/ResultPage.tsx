import { View } from '@tarojs/components';
import type { QueryResult } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import {
  Act,
  BlockTitle,
  Icon,
  Item,
  Line,
  Loaded,
  Page,
  SaidAs,
  SecondAct,
  Strip,
  useBreath,
} from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { day } from '../../words/time.ts';
import { useListRead } from '../inbox/index.ts';
import { Asked } from './Asked.tsx';
import { Parts } from './Parts.tsx';
import { barsOf, headlineOf, isCounted, sayAgreed, sayEnough, saySum, type Bar, type Counted } from './result-words.ts';
import { sayTie } from './say-vote.ts';
import { TakeResult } from './TakeResult.tsx';
import type { VoteShown } from './vote-shown.ts';
import { Turnout } from './Turnout.tsx';
import { KeepItem, OrderItem, RollItem, RuleItem, WhoSees } from './VoteFacts.tsx';

/** What a vote came to: who came, what they chose, and that no ballot is missing. A vote that failed stays to be seen. */
export const ResultPage = ({ of, vote }: { of: QueryResult<VoteShown>; vote: VoteShown }) => {
  useListRead('results', vote.resultAt ?? 0);
  return (
    <Page
      title={say('result.title')}
      isNight
      foot={
        <View className="acts">
          <Act
            icon="share"
            word={say('result.share')}
            onPress={() => go.to('sharing/share', { page: 'vote', id: vote.voteId })}
          />
          <SecondAct
            icon="household"
            word={say('result.roll')}
            onPress={() => go.to('vote/roll', { id: vote.voteId })}
          />
        </View>
      }
    >
      <Loaded of={of}>{(known) => isCounted(known) && <Shown vote={known} />}</Loaded>
    </Page>
  );
};

const Shown = ({ vote }: { vote: Counted }) => {
  const { icon, title, isGood } = headlineOf(vote);
  const bars = barsOf(vote);
  const agreed = sayAgreed(vote);
  const sum = saySum(vote);
  return (
    <>
      <View className="night">
        <Asked icon={icon} title={title} words={[vote.title]} isLit={isGood} onNight />
        <Turnout vote={vote} also={sayEnough(vote)} />
      </View>
      {vote.isRehearsal && <Strip icon="edit" title={say('vote.rehearsal')} words={say('vote.rehearsal.words')} />}
      <View className="surface vote-bars">
        {bars.length === 0 && vote.purpose !== 'statutory' && (
          <Strip icon="lock" title={say('result.few')} words={say('result.few.words')} />
        )}
        {bars.map((bar) => (
          <BarRow key={bar.place} bar={bar} />
        ))}
        {sum !== '' && <Line className="second num" text={sum} />}
        {vote.kind === 'some' && <Line className="second" text={say('result.some', { n: vote.most })} />}
        {agreed !== '' && <Line className="strong" text={agreed} />}
      </View>
      <Query vote={vote} />
      {vote.result.outcome.is === 'level' && <Item icon="swap" title={say('result.level.then')} words={sayTie(vote)} />}
      <RuleItem vote={vote} />
      <OrderItem vote={vote} />
      <WhoSees vote={vote} />
      <RollItem vote={vote} />
      <KeepItem vote={vote} />
      {vote.result.parts.length > 0 && (
        <>
          <BlockTitle words={say('result.parts')} />
          <Parts vote={vote} />
        </>
      )}
      <TakeResult voteId={vote.voteId} />
      <View className="list-end" />
    </>
  );
};

/** Until when it can be asked about, or that it stands. */
const Query = ({ vote: { status, result } }: { vote: Counted }) =>
  status === 'confirmed' ? (
    <Item icon="status-confirmed" title={say('result.confirmed')} words={say('result.confirmed.words')} />
  ) : (
    <Item
      icon="call"
      title={say('result.query', { day: day(result.queriesUntil, now()) })}
      words={say('result.query.words')}
      onPress={() => go.tab('building')}
    />
  );

const BarRow = ({ bar: { words, count, percent, isFirst } }: { bar: Bar }) => {
  const { lines, isSaid } = useBreath([words, count]);
  return (
    <SaidAs lines={lines}>
      <View className={`vote-bar${isFirst ? ' first' : ''}${isSaid ? ' being-read' : ''}`}>
        <View className="between">
          <View className="line">
            {isFirst && <Icon name="status-confirmed" />}
            <View className={isFirst ? 'strong' : ''}>{words}</View>
          </View>
          <View className="num strong nb">{count}</View>
        </View>
        <View className="vote-track" aria-hidden="true">
          <View className="vote-done" style={`width:${String(percent)}%`} />
        </View>
      </View>
    </SaidAs>
  );
};
