import { View } from '@tarojs/components';
import { NEED_KINDS } from '../../../../shared/need/kinds.ts';
import { rewardFor } from '../../../../shared/points/earning-rules.ts';
import { Item, Line, SecondAct, Sheet } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { kindIcon } from '../need/index.ts';

/** What each kind of help earns, from the rules the server counts by. */
export const HowToEarn = ({ onClose }: { onClose: () => void }) => (
  <Sheet
    title={say('points.how')}
    onClose={onClose}
    acts={<SecondAct icon="check" word={say('points.understood')} onPress={onClose} />}
  >
    <Line text={say('points.how.each')} />
    <Line className="second" text={say('points.how.words')} />
    <View className="wide">
      {NEED_KINDS.map((kind) => (
        <Item key={kind} icon={kindIcon(kind)} title={sayKind(kind)} side={sayWorth(rewardFor(kind))} />
      ))}
    </View>
  </Sheet>
);

const sayWorth = (points: number): string => (points > 0 ? say('points.worth', { n: points }) : say('points.how.none'));
