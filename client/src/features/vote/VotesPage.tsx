import { View } from '@tarojs/components';
import { usePaged } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import { useEndNear } from '../../platform/page-life.ts';
import { BlockTitle, Item, Loaded, Middle, MoreOfList, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { useListRead } from '../inbox/index.ts';
import { Gate, type Resident } from '../membership/index.ts';
import { KeepersPart } from './keeping/index.ts';
import { Lead } from './Lead.tsx';
import { VoteRow } from './VoteRow.tsx';
import { standOf, STANDS, type Stand, type VoteSeen } from './stands.ts';

/** The votes of my building and community: first what waits for my household. */
export const VotesPage = () => <Gate title={say('vote.title')}>{(me) => <Shown me={me} />}</Gate>;

const Shown = ({ me }: { me: Resident }) => {
  const list = usePaged('vote.list', {});
  useEndNear(list.more);
  const known = list.query.state === 'loading' ? null : (list.query.value ?? null);
  useListRead('results', newestResult(known?.items ?? []));
  const lead = known?.items.find((vote) => standOf(vote, now()) === 'waits');
  return (
    <Page title={say('vote.title')} isNight={lead !== undefined}>
      <Loaded of={list}>
        {({ items, next, drafts }) =>
          items.length === 0 ? (
            <>
              <Middle icon="vote" title={say('vote.empty')} words={say('vote.empty.words')} />
              <KeepersPart me={me} drafts={drafts} />
            </>
          ) : (
            <>
              {lead && <Lead vote={lead} />}
              {STANDS.map((stand) => ({ stand, votes: items.filter((vote) => isListed(vote, stand, lead)) }))
                .filter(({ votes }) => votes.length > 0)
                .map(({ stand, votes }) => (
                  <View key={stand}>
                    <BlockTitle words={say(`vote.stand.${stand}`)} />
                    {votes.map((vote) => (
                      <VoteRow
                        key={vote.voteId}
                        vote={vote}
                        onPress={() => go.to('vote/detail', { id: vote.voteId })}
                      />
                    ))}
                  </View>
                ))}
              <KeepersPart me={me} drafts={drafts} />
              <MoreOfList next={next} state={list.moreState} onMore={list.more} />
              <View className="list-end" />
            </>
          )
        }
      </Loaded>
      <Item icon="lot" title={say('vote.draws')} onPress={() => go.to('draw/list')} />
    </Page>
  );
};

/** The first that waits stands above, on night. */
const isListed = (vote: VoteSeen, stand: Stand, lead: VoteSeen | undefined): boolean =>
  vote.voteId !== lead?.voteId && standOf(vote, now()) === stand;

const newestResult = (votes: readonly VoteSeen[]): number => Math.max(0, ...votes.map(({ resultAt }) => resultAt ?? 0));
