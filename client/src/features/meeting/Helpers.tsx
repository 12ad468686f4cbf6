import { View } from '@tarojs/components';
import { ASSIGNMENT_LIMITS } from '../../../../shared/assignment/assignment.ts';
import { ChoiceTile, FieldTitle, Line } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { tileOfReceiver, type Receiver } from './person-tile.tsx';
import type { Decides } from './use-deciding.ts';

type Props = { deciding: Decides; shown: readonly Receiver[] };

/** Who helps the lead: nobody, or a few; neither the lead nor whoever nods. */
export const Helpers = ({ deciding: { chosen, choose }, shown }: Props) => {
  const { leadId, acceptorId, helperIds } = chosen;
  const others = shown.filter(({ receiverId }) => receiverId !== leadId && receiverId !== acceptorId);
  const isFull = helperIds.length >= ASSIGNMENT_LIMITS.helpersMax;
  return (
    <>
      <FieldTitle icon="person" words={say('decide.helpers')} />
      <View className="choices two" aria-role="group" aria-label={say('decide.helpers')}>
        {others.map((one) => {
          const { key, ...tile } = tileOfReceiver(one);
          const isOn = helperIds.includes(key);
          const next = isOn ? helperIds.filter((id) => id !== key) : [...helperIds, key];
          if (isFull && !isOn) return null;
          return <ChoiceTile key={key} {...tile} isOneOfMany isOn={isOn} onPress={() => choose({ helperIds: next })} />;
        })}
      </View>
      {isFull && (
        <View className="pad">
          <Line className="second small" text={say('decide.helpers.full', { n: ASSIGNMENT_LIMITS.helpersMax })} />
        </View>
      )}
    </>
  );
};
