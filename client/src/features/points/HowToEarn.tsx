import { View } from '@tarojs/components';
import { NEED_KINDS } from '../../../../shared/need/kinds.ts';
import { rewardFor } from '../../../../shared/points/earning-rules.ts';
import { Item, Line, SecondAct, Sheet } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { inOneBreath, spoken } from '../../words/spoken.ts';
import { kindIcon } from '../need/index.ts';
import { sayWorth, tellEarning } from './spoken.ts';

/** What each kind of help earns, from the rules the server counts by. */
export const HowToEarn = ({ onClose }: { onClose: () => void }) => (
  <Sheet
    title={say('points.how')}
    onClose={onClose}
    spoken={tellEarning}
    acts={<SecondAct icon="check" word={say('points.understood')} onPress={onClose} />}
  >
    <Line text={say('points.how.each')} />
    <Line className="second" text={say('points.how.words')} />
    <View className="wide">
      {NEED_KINDS.map((kind) => {
        const worth = sayWorth(rewardFor(kind));
        return (
          <Item
            key={kind}
            icon={kindIcon(kind)}
            title={sayKind(kind)}
            side={worth}
            spoken={() => [spoken(inOneBreath([sayKind(kind), worth]))]}
          />
        );
      })}
    </View>
  </Sheet>
);
