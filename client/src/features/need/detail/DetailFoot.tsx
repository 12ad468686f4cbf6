import { View } from '@tarojs/components';
import { methodOf, useUnsentAbout, type Act } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { Act as LampAct, Refusal, SecondAct } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { UnsentFoot } from '../../unsent/index.ts';
import { showOnWall } from '../wall/wall-view.ts';
import { ACT_ICONS, offeredOf, wordOf } from './acts.ts';
import { isAsked, type Acting, type Open } from './asked.ts';
import type { Detail } from './story.ts';

/** Others were quicker: there is something else to see, and nothing here to claim, though what is shown may still say so. */
const isFull = ({ state }: DetailClaim): boolean => state.kind === 'failed' && state.code === 'NEED_FULL';

type Props = { detail: Detail; claim: DetailClaim; isCatchingUp: boolean; onAsk: (asked: Open) => void };
export type DetailClaim = Act<'need.claim'>;

/** What may be done now, and what became of trying to claim: 满员 must be read even when nothing is left to do. */
export const DetailFoot = ({ detail, claim, isCatchingUp, onAsk }: Props) => {
  const { need } = detail;
  const [unsent] = useUnsentAbout(need.needId);
  const { lamp, seconds, more } = offeredOf(detail, isFull(claim) ? 'claim' : undefined);

  const start = (action: Acting) => {
    if (action === 'claim') claim.send({ needId: need.needId });
    else onAsk(action);
  };
  const seeOthers = () => {
    showOnWall({ group: 'unfinished', place: 'community' });
    go.tab('needs');
  };
  if (unsent) {
    const action = methodOf(unsent.act).replace('need.', '');
    return <UnsentFoot one={unsent} {...(isAsked(action) ? { onChange: () => onAsk(action) } : {})} />;
  }
  return (
    <>
      <Refusal state={claim.state} onAgain={claim.again} />
      <View className="acts">
        {isFull(claim) && <LampAct icon="tab-needs" word={say('do.others')} onPress={seeOthers} />}
        {lamp && (
          <LampAct
            icon={ACT_ICONS[lamp]}
            word={wordOf(lamp, need)}
            isSending={isCatchingUp || (lamp === 'claim' && claim.state.kind === 'sending')}
            onPress={() => start(lamp)}
          />
        )}
        {seconds.map((action) => (
          <SecondAct
            key={action}
            icon={ACT_ICONS[action]}
            word={wordOf(action, need)}
            isOff={isCatchingUp}
            onPress={() => start(action)}
          />
        ))}
        {more.length > 0 && (
          <SecondAct icon="down" word={say('do.more')} isOff={isCatchingUp} onPress={() => onAsk('more')} />
        )}
      </View>
    </>
  );
};
