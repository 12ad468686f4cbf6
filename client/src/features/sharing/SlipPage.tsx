import { setPaper } from 'linli-h5';
import { useEffect } from 'react';
import { useQuery } from '../../data/index.ts';
import { Loaded, Loading, Middle, Page } from '../../ui/index.ts';
import { PAPERS } from '../../ui/picture/paper.ts';
import { useDrawn } from '../../ui/picture/use-drawn.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { saySlip, slipFacts, slipPicture, type SlipFacts } from '../vote/index.ts';
import { PictureActs } from './PictureActs.tsx';
import { PictureShown } from './PictureShown.tsx';
import { useCode } from './use-code.ts';

/** The ballot of a vote as it is printed on A5; its code opens the vote. */
export const SlipPage = ({ voteId }: { voteId: string }) => (
  <Gate title={say('keep.way.slip')}>{(me) => <Shown voteId={voteId} communityName={me.communityName} />}</Gate>
);

const Shown = ({ voteId, communityName }: { voteId: string; communityName: string }) => {
  const detail = useQuery('vote.detail', { voteId });
  const { made, code, isAsking } = useCode({ page: 'vote', id: voteId });
  const vote = detail.query.state === 'loading' ? null : (detail.query.value ?? null);
  const picture = code?.pictureUrl ?? null;
  if (vote && picture !== null) return <Drawn facts={slipFacts(vote, communityName)} code={picture} />;
  return (
    <Page title={say('keep.way.slip')}>
      <Loaded of={detail}>
        {() => (
          <Loaded of={made}>
            {() => (isAsking ? <Loading /> : <Middle icon="scan" title={say('slip.noCode')} />)}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
};

const Drawn = ({ facts, code }: { facts: SlipFacts; code: string }) => {
  const drawn = useDrawn(slipPicture(facts, code));
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined;
    setPaper(PAPERS.A5);
    return () => setPaper(null);
  }, []);
  const path = drawn.state === 'drawn' ? drawn.path : null;
  return (
    <Page title={say('keep.way.slip')} foot={<PictureActs path={path} title={facts.asked} scene={null} isForPaper />}>
      <PictureShown drawn={drawn} looks={saySlip(facts)} instead={say('slip.notDrawn')} isForPaper />
    </Page>
  );
};
