import { View } from '@tarojs/components';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { QueryResult } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { Act, BlockTitle, Item, Loaded, Page, Strip } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { stamp } from '../../words/time.ts';
import { Asked } from './Asked.tsx';
import { Chosen, type Receipt } from './CastSheet.tsx';
import { pictureOfWords } from './pictures.ts';
import { sayUntil } from './say-vote.ts';
import { isMine, type Stand } from './stands.ts';
import { TellMe } from './TellMe.tsx';
import type { VoteShown } from './vote-shown.ts';
import { Turnout } from './Turnout.tsx';
import { VoteFacts } from './VoteFacts.tsx';

type Props = {
  of: QueryResult<VoteShown>;
  vote: VoteShown;
  stand: Exclude<Stand, 'over'>;
  receipt: Receipt | null;
  onChange: () => void;
};

/** A vote in which the reader has nothing to choose now: they have voted, they cannot, or nobody can. Why stands first. */
export const StandPage = ({ of, vote, stand, receipt, onChange }: Props) => {
  const mayChange = (stand === 'voted' || receipt !== null) && vote.mayChange && isMine(vote.mine);
  return (
    <Page
      title={say('vote.title')}
      isNight
      foot={
        mayChange && (
          <View className="acts">
            <Act icon="edit" word={say('vote.now.change')} onPress={onChange} />
          </View>
        )
      }
    >
      <Loaded of={of}>
        {() => (
          <>
            <View className="night">
              <Asked icon={pictureOfWords(vote.title, 'vote')} title={vote.title} words={[vote.placeName]} onNight />
              <Turnout vote={vote} also={stand === 'counting' ? say('vote.now.counting') : sayUntil(vote)} />
            </View>
            {vote.isRehearsal && (
              <Strip icon="edit" title={say('vote.rehearsal')} words={say('vote.rehearsal.words')} />
            )}
            <Mine vote={vote} stand={receipt === null ? stand : 'voted'} receipt={receipt} />
            {receipt !== null && (
              <View className="options">
                <Chosen vote={vote} choice={receipt.choice} />
              </View>
            )}
            <TellMe vote={vote} />
            {stand === 'ahead' && <Choices vote={vote} />}
            {stand === 'withdrawn' || <VoteFacts vote={vote} />}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

/** What can be chosen, to be thought about before it opens. */
const Choices = ({ vote }: { vote: VoteShown }) => (
  <>
    <BlockTitle words={say('vote.now.choices')} />
    <View className="options">
      <Chosen
        vote={{ ...vote, kind: vote.kind === 'score' ? 'one' : vote.kind }}
        choice={vote.options.map((_, at) => at)}
      />
    </View>
  </>
);

type MineProps = Pick<Props, 'vote' | 'stand' | 'receipt'>;

/** How it stands for the reader, and why. */
const Mine = ({ vote, stand, receipt }: MineProps) => {
  if (stand === 'withdrawn')
    return <Strip icon="refuse" title={say('vote.now.withdrawn')} words={vote.withdrawnFor ?? ''} />;
  if (stand === 'voted') return <Voted vote={vote} receipt={receipt} />;
  if (vote.mine === 'notOnRoll' || vote.mine === 'tooYoung') return <Cannot vote={vote} />;
  if (stand === 'ahead') return <Item icon="check" title={say(`vote.now.onRoll.${vote.unit}`)} words={sayWhen(vote)} />;
  return <Item icon="clock" title={say('vote.now.counting')} words={say('vote.now.counting.words')} />;
};

const sayWhen = ({ opensAt }: VoteShown): string => say('vote.now.opens', { when: stamp(opensAt as InstantMs) });

/** That a ballot is in. What is on it is told nobody, and of somebody else's in the household only that there is one. */
const Voted = ({ vote: { unit, cast }, receipt }: Omit<MineProps, 'stand'>) => {
  const at = receipt?.at ?? cast?.at ?? null;
  const when = at === null ? '' : say('vote.now.at', { when: stamp(at as InstantMs) });
  if (receipt !== null)
    return (
      <Item
        icon="status-confirmed"
        title={say(receipt.times > 1 ? 'vote.now.changed' : 'vote.now.done')}
        words={[when, say('vote.now.receipt')].join('，')}
      />
    );
  const how = cast?.channel === 'paper' ? 'paper' : cast?.isByMe ? 'me' : 'other';
  return (
    <Item
      icon="status-confirmed"
      title={say(`vote.row.voted.${unit}`)}
      words={[when, say(`vote.now.by.${how}`)].join('，')}
    />
  );
};

/** Why the reader cannot vote, and whom to ask. */
const Cannot = ({ vote: { mine, unit, rolledAt } }: { vote: VoteShown }) => (
  <>
    <Item
      icon="lock"
      title={say('vote.now.cannot')}
      words={
        mine === 'tooYoung'
          ? say('vote.now.tooYoung')
          : say(`vote.now.notOnRoll.${unit}`, { when: rolledAt === null ? '' : stamp(rolledAt as InstantMs) })
      }
    />
    {mine === 'notOnRoll' && (
      <Item
        icon="call"
        title={say('vote.now.wrong')}
        words={say('vote.now.wrong.words')}
        onPress={() => go.tab('building')}
      />
    )}
  </>
);
