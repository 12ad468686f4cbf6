import { usePaged } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import { Item } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { standOf } from './stands.ts';

/** On the page of the building: how many votes are open, how many of them wait for the reader, and the way to all. */
export const VoteLine = () => {
  const { query } = usePaged('vote.list', {});
  const known = query.state === 'loading' ? null : (query.value ?? null);
  const stands = (known?.items ?? []).map((vote) => standOf(vote, now()));
  const waits = stands.filter((stand) => stand === 'waits').length;
  const open = waits + stands.filter((stand) => stand === 'voted' || stand === 'running').length;
  return (
    <Item
      icon="vote"
      title={say('building.votes')}
      {...(known === null ? {} : { words: waits > 0 ? say('building.votes.waits', { n: waits }) : sayOpen(open) })}
      onPress={() => go.to('vote/list')}
    />
  );
};

const sayOpen = (n: number): string => (n > 0 ? say('building.votes.open', { n }) : say('building.votes.none'));
