import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import { beijingDay } from '../../../../../shared/kernel/time.ts';
import { now } from '../../../platform/clock.ts';
import { go } from '../../../platform/navigate.ts';
import { Item } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { sayDay } from '../assign/days.ts';
import type { Detail } from '../detail/story.ts';

type Props = { detail: Detail; onAsk: (asked: 'nudge') => void };

/** Who else has the same, what it was merged into, and the body it is about; nothing of it is nothing. */
export const Company = ({ detail: { need, companyActions }, onAsk }: Props) => {
  const { nudgeFrom } = need;
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
      {companyActions.includes('nudge') && (
        <Item icon="bell" title={say('do.nudge')} words={say('detail.nudge')} onPress={() => onAsk('nudge')} />
      )}
      {nudgeFrom !== null && nudgeFrom > now() && (
        <Item
          icon="bell"
          title={say('detail.nudged')}
          words={say('detail.nudged.from', { day: sayDay(beijingDay(nudgeFrom as InstantMs), now()) })}
        />
      )}
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
