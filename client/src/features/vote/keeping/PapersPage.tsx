import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePaged, useQuery } from '../../../data/index.ts';
import { useEndNear } from '../../../platform/page-life.ts';
import { Act, Item, Loaded, Middle, MoreOfList, Page, Strip } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Gate } from '../../membership/index.ts';
import { ChooseDoor, type Door } from './ChooseDoor.tsx';
import { EnterPaper } from './EnterPaper.tsx';

/** The slips of paper of a vote: those that wait for a second pair of eyes, and a new one. */
export const PapersPage = ({ voteId }: { voteId: string }) => (
  <Gate title={say('papers.title')}>{() => <Steps voteId={voteId} />}</Gate>
);

type At =
  | { readonly is: 'list' }
  | { readonly is: 'door' }
  | { readonly is: 'slip'; readonly door: Door; readonly isDisputed: boolean };

const Steps = ({ voteId }: { voteId: string }) => {
  const [at, goTo] = useState<At>({ is: 'list' });
  const list = () => goTo({ is: 'list' });
  switch (at.is) {
    case 'list':
      return (
        <Waiting
          voteId={voteId}
          onNew={() => goTo({ is: 'door' })}
          onOpen={(door, isDisputed) => goTo({ is: 'slip', door, isDisputed })}
        />
      );
    case 'door':
      return (
        <ChooseDoor
          voteId={voteId}
          title={say('papers.whose')}
          onBack={list}
          onChoose={(door) => goTo({ is: 'slip', door, isDisputed: false })}
        />
      );
    case 'slip':
      return <EnterPaper voteId={voteId} door={at.door} isDisputed={at.isDisputed} onDone={list} />;
  }
};

type Props = { voteId: string; onNew: () => void; onOpen: (door: Door, isDisputed: boolean) => void };

const Waiting = ({ voteId, onNew, onOpen }: Props) => {
  const list = usePaged('vote.papers', { voteId });
  const vote = useQuery('vote.detail', { voteId });
  useEndNear(list.more);
  const known = vote.query.state === 'loading' ? null : (vote.query.value ?? null);
  return (
    <Page
      title={say('papers.title')}
      foot={
        known?.may.includes('papers') && (
          <View className="acts">
            <Act icon="plus" word={say('papers.new')} onPress={onNew} />
          </View>
        )
      }
    >
      {known?.isRehearsal && <Strip icon="eye" title={say('make.rehearsal.yes')} words={say('make.rehearsal.words')} />}
      <Loaded of={list}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Middle icon="check" title={say('papers.empty')} words={say('papers.empty.words')} />
          ) : (
            <>
              {items.map(({ voterId, door, state, isByMe }) =>
                state === 'differs' ? (
                  <Strip
                    key={voterId}
                    icon="warning"
                    title={say('papers.differs', { door })}
                    words={say('papers.differs.words')}
                    onPress={() => onOpen({ voterId, door }, true)}
                  />
                ) : (
                  <Item
                    key={voterId}
                    icon="clock"
                    title={door}
                    words={say(isByMe ? 'papers.byMe' : 'papers.byOther')}
                    onPress={() => onOpen({ voterId, door }, false)}
                  />
                ),
              )}
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
              <View className="list-end" />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
