import { useQuery } from '../../../data/index.ts';
import { Loaded, Middle, Page } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Gate } from '../../membership/index.ts';
import { TotalsSteps } from './TotalsSteps.tsx';

/** The totals of a statutory vote, typed from the sheet on which it was counted, or typed once more where they were wrong. */
export const TotalsPage = ({ voteId }: { voteId: string }) => (
  <Gate title={say('totals.title')}>{() => <Open voteId={voteId} />}</Gate>
);

const Open = ({ voteId }: { voteId: string }) => {
  const vote = useQuery('vote.detail', { voteId });
  const totals = useQuery('vote.totals', { voteId });
  const known = vote.query.state === 'loading' ? null : (vote.query.value ?? null);
  const typed = totals.query.state === 'loading' ? null : (totals.query.value ?? null);
  if (!known || !typed)
    return (
      <Page title={say('totals.title')}>
        {known ? <Loaded of={totals}>{() => null}</Loaded> : <Loaded of={vote}>{() => null}</Loaded>}
      </Page>
    );
  return known.may.includes('totals') || known.may.includes('correct') ? (
    <TotalsSteps vote={known} typed={typed} />
  ) : (
    <Page title={say('totals.title')}>
      <Middle icon="clock" title={say('totals.not')} words={say('totals.not.words')} />
    </Page>
  );
};
