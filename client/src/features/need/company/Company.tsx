import { go } from '../../../platform/navigate.ts';
import { Item } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { NeedData } from '../detail/story.ts';

/** Who else has the same, what it was merged into, and the body it is about; nothing of it is nothing. */
export const Company = ({ need }: { need: NeedData }) => {
  const { followers, isFollowedByUs, followerNames, mergedInto, about } = need;
  const whose = [
    ...(isFollowedByUs ? [say('followers.ours')] : []),
    ...(followerNames ? [followerNames.join(say('list.and'))] : []),
  ];
  return (
    <>
      {mergedInto && (
        <Item
          icon="family"
          title={say('merged.into')}
          words={say('merged.look')}
          onPress={() => go.to('need/detail', { id: mergedInto.needId })}
        />
      )}
      {about !== null && <Item icon="warning" title={say('about.is', { name: about })} words={say('about.is.words')} />}
      {followers > 0 && (
        <Item
          icon="family"
          title={say('need.followers', { n: followers })}
          {...(whose.length === 0 ? {} : { words: whose.join(say('list.and')) })}
        />
      )}
    </>
  );
};
