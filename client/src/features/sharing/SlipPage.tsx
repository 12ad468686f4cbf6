import { View } from '@tarojs/components';
import { useQuery } from '../../data/index.ts';
import { Act, Loaded, Loading, Middle, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { saySlip, slipFacts, slipPicture, type SlipFacts } from '../vote/index.ts';
import { PaperDrawn } from './PaperDrawn.tsx';
import { useCode } from './use-code.ts';

/** The ballot of a vote as it is printed on A5; its code opens the vote. */
export const SlipPage = ({ voteId }: { voteId: string }) => (
  <Gate title={say('keep.way.slip')}>{(me) => <Shown voteId={voteId} communityName={me.communityName} />}</Gate>
);

const Shown = ({ voteId, communityName }: { voteId: string; communityName: string }) => {
  const detail = useQuery('vote.detail', { voteId });
  const { made, code, isAsking, again } = useCode({ page: 'vote', id: voteId });
  const vote = detail.query.state === 'loading' ? null : (detail.query.value ?? null);
  const picture = code?.pictureUrl ?? null;
  if (vote && picture !== null) return <Drawn facts={slipFacts(vote, communityName)} code={picture} />;
  const isMissing = vote !== null && code !== null && picture === null && !isAsking;
  return (
    <Page
      title={say('keep.way.slip')}
      foot={
        isMissing && (
          <View className="acts">
            <Act icon="retry" word={say('act.again')} onPress={again} />
          </View>
        )
      }
    >
      <Loaded of={detail}>
        {() => (
          <Loaded of={made}>
            {() => (isMissing ? <Middle icon="scan" title={say('slip.noCode')} /> : <Loading />)}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
};

const Drawn = ({ facts, code }: { facts: SlipFacts; code: string }) => (
  <PaperDrawn
    title={say('keep.way.slip')}
    picture={slipPicture(facts, code)}
    name={facts.asked}
    looks={saySlip(facts)}
    instead={say('slip.notDrawn')}
  />
);
