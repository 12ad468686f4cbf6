import { useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { Item } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

/** On the page of the building: how many households have spoken this month, and the way to the review. Nothing until it is known. */
export const ReviewLine = () => {
  const { query } = useQuery('review.now', {});
  const known = query.state === 'loading' ? null : (query.value ?? null);
  if (known === null) return null;
  const { spoke, asked } = known.review;
  return (
    <Item
      icon="say"
      title={say('review.title')}
      words={say('review.line', { spoke, asked })}
      onPress={() => go.to('review/building')}
    />
  );
};
