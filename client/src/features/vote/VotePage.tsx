import { useState } from 'react';
import { useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { Loaded, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { CastPage } from './CastPage.tsx';
import type { Receipt } from './CastSheet.tsx';
import { GradePage } from './GradePage.tsx';
import { ResultPage } from './ResultPage.tsx';
import { isMine, standOf } from './stands.ts';
import { StandPage } from './StandPage.tsx';
import { StatutoryPage } from './statutory/StatutoryPage.tsx';

/** One vote: casting while it waits for the reader, how it stands, and its result. */
export const VotePage = ({ voteId }: { voteId: string }) => (
  <Gate title={say('vote.title')}>{() => <Shown voteId={voteId} />}</Gate>
);

const Shown = ({ voteId }: { voteId: string }) => {
  const of = useQuery('vote.detail', { voteId });
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const [isChanging, change] = useState(false);
  const vote = of.query.state === 'loading' ? null : (of.query.value ?? null);
  if (vote === null)
    return (
      <Page title={say('vote.title')}>
        <Loaded of={of}>{() => null}</Loaded>
      </Page>
    );
  if (vote.purpose === 'statutory') return <StatutoryPage of={of} vote={vote} />;
  const stand = standOf(vote, now());
  if (stand === 'over') return <ResultPage of={of} vote={vote} />;
  const isCasting = (stand === 'waits' && receipt === null) || (isChanging && isMine(vote.mine));
  if (isCasting) {
    const Casting = vote.kind === 'score' ? GradePage : CastPage;
    return (
      <Casting
        of={of}
        vote={vote}
        onBack={isChanging ? () => change(false) : undefined}
        onDone={(done) => {
          setReceipt(done);
          change(false);
        }}
      />
    );
  }
  return <StandPage of={of} vote={vote} stand={stand} receipt={receipt} onChange={() => change(true)} />;
};
