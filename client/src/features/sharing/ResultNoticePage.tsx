import { View } from '@tarojs/components';
import { useQuery } from '../../data/index.ts';
import { Act, Loaded, Loading, Middle, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { type Counted, isCounted, noticeFacts, noticePicture, sayNotice, type NoticeFacts } from '../vote/index.ts';
import { PaperDrawn } from './PaperDrawn.tsx';
import { useCode } from './use-code.ts';

/** The result of a vote as it is hung up on A4; its code opens the vote. */
export const ResultNoticePage = ({ voteId }: { voteId: string }) => (
  <Gate title={say('hung.title')}>{(me) => <Shown voteId={voteId} communityName={me.communityName} />}</Gate>
);

const Shown = ({ voteId, communityName }: { voteId: string; communityName: string }) => {
  const detail = useQuery('vote.detail', { voteId });
  const vote = detail.query.state === 'loading' ? null : (detail.query.value ?? null);
  if (vote && isCounted(vote)) return <OnPaper vote={vote} communityName={communityName} />;
  return (
    <Page title={say('hung.title')}>
      <Loaded of={detail}>{() => <Middle icon="clock" title={say('hung.not')} words={say('hung.not.words')} />}</Loaded>
    </Page>
  );
};

const OnPaper = ({ vote, communityName }: { vote: Counted; communityName: string }) => {
  const { made, code, isAsking, again } = useCode({ page: 'vote', id: vote.voteId });
  const picture = code?.pictureUrl ?? null;
  if (picture !== null) return <Drawn facts={noticeFacts(vote, communityName)} code={picture} />;
  const isMissing = code !== null && !isAsking;
  return (
    <Page
      title={say('hung.title')}
      foot={
        isMissing && (
          <View className="acts">
            <Act icon="retry" word={say('act.again')} onPress={again} />
          </View>
        )
      }
    >
      <Loaded of={made}>{() => (isMissing ? <Middle icon="scan" title={say('hung.noCode')} /> : <Loading />)}</Loaded>
    </Page>
  );
};

const Drawn = ({ facts, code }: { facts: NoticeFacts; code: string }) => (
  <PaperDrawn
    title={say('hung.title')}
    paper="A4"
    picture={noticePicture(facts, code)}
    name={facts.asked}
    looks={sayNotice(facts)}
    instead={say('hung.notDrawn')}
  />
);
