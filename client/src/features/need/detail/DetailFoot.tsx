import { View } from '@tarojs/components';
import type { NeedAction } from '../../../../../shared/need/need.ts';
import { methodOf, useUnsentAbout, type Act } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { Act as LampAct, Refusal, SecondAct, type IconName } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { UnsentFoot } from '../../unsent/index.ts';
import { isMended } from '../kind-icons.ts';
import { showOnWall } from '../wall/wall-view.ts';
import { isAsked, type Asked } from './AskSheet.tsx';
import type { Detail, NeedData } from './story.ts';

/** The one act that lights up, and the one beside it, each the first of its list that is allowed now. */
const LAMPS = ['confirm', 'reportDone', 'claim', 'publish'] as const satisfies readonly NeedAction[];
const SECONDS = ['sendBack', 'release', 'refuse', 'withdraw'] as const satisfies readonly NeedAction[];

const ICONS = {
  confirm: 'check',
  reportDone: 'status-done',
  claim: 'claim',
  publish: 'check',
  sendBack: 'cross',
  release: 'minus',
  refuse: 'refuse',
  withdraw: 'cross',
} as const satisfies Record<NeedAction, IconName>;

const wordOf = (action: NeedAction, { kind }: NeedData): string => {
  if (action === 'confirm' || action === 'sendBack') return say(`do.${action}.${isMended(kind) ? 'fixed' : 'good'}`);
  return say(`do.${action}`);
};

/** Others were quicker: there is something else to see, and nothing here to claim, though what is shown may still say so. */
const isFull = ({ state }: DetailClaim): boolean => state.kind === 'failed' && state.code === 'NEED_FULL';

const actsOf = (actions: readonly NeedAction[], claim: DetailClaim) => ({
  lamp: LAMPS.find((action) => actions.includes(action) && !(action === 'claim' && isFull(claim))),
  second: SECONDS.find((action) => actions.includes(action)),
});

type Props = { detail: Detail; claim: DetailClaim; isCatchingUp: boolean; onAsk: (action: Asked) => void };
export type DetailClaim = Act<'need.claim'>;

/** What may be done now, and what became of trying to claim: 满员 must be read even when nothing is left to do. */
export const DetailFoot = ({ detail: { need, actions }, claim, isCatchingUp, onAsk }: Props) => {
  const [unsent] = useUnsentAbout(need.needId);
  const { lamp, second } = actsOf(actions, claim);

  const start = (action: NeedAction) => {
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
            icon={ICONS[lamp]}
            word={wordOf(lamp, need)}
            isSending={isCatchingUp || (lamp === 'claim' && claim.state.kind === 'sending')}
            onPress={() => start(lamp)}
          />
        )}
        {second && (
          <SecondAct
            icon={ICONS[second]}
            word={wordOf(second, need)}
            isOff={isCatchingUp}
            onPress={() => start(second)}
          />
        )}
      </View>
    </>
  );
};
