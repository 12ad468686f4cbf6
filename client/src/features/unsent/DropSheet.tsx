import { View } from '@tarojs/components';
import { dropUnsent, type Unsent } from '../../data/index.ts';
import { Answers, Line, Sheet, UnsentRow } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

/** Asks once more before what was written or meant is thrown away. */
export const DropSheet = ({ one, onClose }: { one: Unsent; onClose: () => void }) => (
  <Sheet
    title={say('unsent.drop.ask')}
    onClose={onClose}
    acts={
      <Answers
        yes={{
          icon: 'trash',
          word: say('unsent.drop'),
          onPress: () => {
            void dropUnsent(one.requestId);
            onClose();
          },
        }}
        no={{ icon: 'back', word: say('unsent.drop.no'), onPress: onClose }}
        destroys
      />
    }
  >
    <Line text={say('unsent.drop.words')} />
    <View className="wide">
      <UnsentRow one={one} />
    </View>
  </Sheet>
);
