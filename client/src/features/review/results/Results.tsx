import { useQuery } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { BlockTitle, Item } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { OpinionRow } from '../OpinionRow.tsx';

/** A review begins with what became of what I said the month before. Nothing until it is known, and where nothing was said. */
export const LastMonth = ({ month }: { month: string }) => {
  const { query } = useQuery('review.mine', {});
  const known = query.state === 'loading' ? null : (query.value ?? null);
  const [last] = (known?.items ?? []).map((one) => one.month).filter((one) => one < month);
  const said = (known?.items ?? []).filter((one) => one.month === last);
  if (said.length === 0) return null;
  return (
    <>
      <BlockTitle words={say('results.last')} />
      {said.map((opinion) => (
        <OpinionRow key={opinion.opinionId} opinion={opinion} onPress={() => go.to('review/mine')} />
      ))}
    </>
  );
};

/** The ways from this month's review to those before. */
export const WaysToResults = () => (
  <>
    <BlockTitle words={say('results.before')} />
    <Item
      icon="person"
      title={say('results.mine')}
      words={say('results.mine.words')}
      onPress={() => go.to('review/mine')}
    />
    <Item
      icon="calendar"
      title={say('results.year')}
      words={say('results.year.words')}
      onPress={() => go.to('review/year')}
    />
  </>
);
