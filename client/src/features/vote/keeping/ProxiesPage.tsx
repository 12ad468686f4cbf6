import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePaged, useQuery } from '../../../data/index.ts';
import { useEndNear } from '../../../platform/page-life.ts';
import { Act, Item, Loaded, Middle, MoreOfList, Page } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { AttachedMedia } from '../../capture/index.ts';
import { Gate } from '../../membership/index.ts';
import { ChooseDoor, type Door } from './ChooseDoor.tsx';
import { GiveProxy } from './GiveProxy.tsx';

/** Who votes for whom by a paper, by doors; at the table a new one is entered. */
export const ProxiesPage = ({ voteId }: { voteId: string }) => (
  <Gate title={say('proxies.title')}>{() => <Steps voteId={voteId} />}</Gate>
);

type At =
  | { readonly is: 'list' }
  | { readonly is: 'giver' }
  | { readonly is: 'holder'; readonly giver: Door }
  | { readonly is: 'paper'; readonly giver: Door; readonly holder: Door };

const Steps = ({ voteId }: { voteId: string }) => {
  const [at, goTo] = useState<At>({ is: 'list' });
  const list = () => goTo({ is: 'list' });
  switch (at.is) {
    case 'list':
      return <Published voteId={voteId} onNew={() => goTo({ is: 'giver' })} />;
    case 'giver':
      return (
        <ChooseDoor
          key="giver"
          voteId={voteId}
          title={say('proxies.giver')}
          onBack={list}
          onChoose={(giver) => goTo({ is: 'holder', giver })}
        />
      );
    case 'holder':
      return (
        <ChooseDoor
          key="holder"
          voteId={voteId}
          title={say('proxies.holder')}
          without={at.giver.voterId}
          onBack={() => goTo({ is: 'giver' })}
          onChoose={(holder) => goTo({ is: 'paper', giver: at.giver, holder })}
        />
      );
    case 'paper':
      return (
        <GiveProxy
          giver={at.giver}
          holder={at.holder}
          onBack={() => goTo({ is: 'holder', giver: at.giver })}
          onDone={list}
        />
      );
  }
};

const Published = ({ voteId, onNew }: { voteId: string; onNew: () => void }) => {
  const list = usePaged('vote.proxies', { voteId });
  const vote = useQuery('vote.detail', { voteId });
  useEndNear(list.more);
  const known = vote.query.state === 'loading' ? null : (vote.query.value ?? null);
  return (
    <Page
      title={say('proxies.title')}
      foot={
        known?.may.includes('proxies') && (
          <View className="acts">
            <Act icon="plus" word={say('proxies.new')} onPress={onNew} />
          </View>
        )
      }
    >
      <Loaded of={list}>
        {({ items, next }) =>
          items.length === 0 ? (
            <Middle icon="document" title={say('proxies.empty')} words={say('proxies.empty.words')} />
          ) : (
            <>
              {items.flatMap(({ proxyId, holder, given }) =>
                given.map(({ door, media }) => (
                  <View key={`${proxyId} ${door}`}>
                    <Item icon="document" title={door} words={say('proxies.for', { holder })} />
                    {media.length > 0 && (
                      <View className="pad">
                        <AttachedMedia media={media} name={door} />
                      </View>
                    )}
                  </View>
                )),
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
