import { usePaged } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { Item } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

/** On the page of the building: how many votes are open, and the way to all of them. Nothing until it is known. Small, for it lies in the main package. */
export const VoteLine = () => {
  const { query } = usePaged('vote.list', {});
  if (query.state === 'loading' || query.value === null) return null;
  const n = query.value.items.filter(({ status }) => status === 'open').length;
  return <Item icon="vote" title={say('building.votes', { n })} onPress={() => go.to('vote/list')} />;
};
