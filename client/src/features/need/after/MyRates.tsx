import { useQuery } from '../../../data/index.ts';
import { BlockTitle, Line, Loaded } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { RateRows } from './RateRows.tsx';

/** What became of the reader's own work, or of that of their office: sums, never who said what. */
export const MyRates = () => {
  const ratings = useQuery('need.ratings', {});
  return (
    <>
      <BlockTitle words={say('rates.mine')} />
      <Loaded of={ratings} hasAge={false}>
        {(of) => <RateRows of={of} />}
      </Loaded>
      <Line className="pad second small" text={say('rates.sums')} />
    </>
  );
};
