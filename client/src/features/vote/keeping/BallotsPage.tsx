import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, useQuery } from '../../../data/index.ts';
import type { Output } from '../../../platform/rpc.ts';
import { Act, Item, Loaded, Middle, Page, Refusal } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { AttachedMedia } from '../../capture/index.ts';
import { Gate } from '../../membership/index.ts';
import type { Kept } from './kept.ts';

type Ballot = Output<'vote.ballots'>['items'][number];

/** Who chose what, for the two counters: each page that is read is told in the record. */
export const BallotsPage = ({ voteId }: { voteId: string }) => (
  <Gate title={say('ballots.title')}>{() => <Shown voteId={voteId} />}</Gate>
);

const Shown = ({ voteId }: { voteId: string }) => {
  const of = useQuery('vote.detail', { voteId });
  const [read, setRead] = useState<readonly Ballot[]>([]);
  const [next, setNext] = useState<string | null | undefined>(undefined);
  const act = useAct('vote.ballots', ({ items, next: more }) => {
    setRead((before) => [...before, ...items]);
    setNext(more);
  });
  return (
    <Page
      title={say('ballots.title')}
      foot={
        next !== null && (
          <>
            <Refusal state={act.state} onAgain={act.again} />
            <View className="acts">
              <Act
                icon="eye"
                word={say(next === undefined ? 'ballots.read' : 'ballots.more')}
                isSending={act.state.kind === 'sending'}
                onPress={() => act.send({ voteId, ...(next === undefined ? {} : { cursor: next }) })}
              />
            </View>
          </>
        )
      }
    >
      <Loaded of={of}>
        {(vote) => (
          <>
            <Item icon="shield" title={say('ballots.told')} words={say('ballots.told.words')} />
            {next === null && read.length === 0 && <Middle icon="check" title={say('ballots.empty')} />}
            {read.map((ballot) => (
              <View key={ballot.ballotId}>
                <Item
                  icon={ballot.channel === 'paper' ? 'document' : 'phone'}
                  title={ballot.door}
                  words={sayChoice(vote, ballot)}
                />
                {ballot.media.length > 0 && (
                  <View className="pad">
                    <AttachedMedia media={ballot.media} name={ballot.door} />
                  </View>
                )}
              </View>
            ))}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

const sayChoice = ({ kind, options }: Kept, { choice }: Ballot): string => {
  if (choice.length === 0) return say('papers.blank');
  const words =
    kind === 'score'
      ? options.map((option, at) => say('ballots.grade', { option, n: choice[at] ?? 0 }))
      : choice.map((at) => options[at] ?? '');
  return words.join('，');
};
