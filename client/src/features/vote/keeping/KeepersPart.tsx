import { VOTE_MAKERS } from '../../../../../shared/vote/keepers.ts';
import { go } from '../../../platform/navigate.ts';
import type { Output } from '../../../platform/rpc.ts';
import { BlockTitle, Item } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { Resident } from '../../membership/index.ts';
import { pictureOfWords } from '../pictures.ts';

type Drafts = Output<'vote.list'>['drafts'];

/** Over the list, for those who may hold a vote: a new one, and those that wait for a second pair of eyes. */
export const KeepersPart = ({ me, drafts }: { me: Resident; drafts: Drafts }) => {
  const mayMake = me.roles.some(({ role }) => (VOTE_MAKERS as readonly string[]).includes(role));
  if (!mayMake) return null;
  return (
    <>
      <Item icon="plus" title={say('make.title')} words={say('make.title.words')} onPress={() => go.to('vote/make')} />
      {drafts.length > 0 && <BlockTitle words={say('keep.drafts')} />}
      {drafts.map(({ voteId, title, placeName, status, isInSeries }) => (
        <Item
          key={voteId}
          icon={pictureOfWords(title, 'vote')}
          title={title}
          words={[isInSeries ? say('make.each.place') : placeName, say(`keep.status.${status}`)].join('，')}
          onPress={() => go.to('vote/keep', { id: voteId })}
        />
      ))}
    </>
  );
};
