import { Text, View } from '@tarojs/components';
import { Line, SecondAct, Sheet } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Night } from './facts.ts';
import { dayOf } from './Nights.tsx';

const GROUP = 8;

/** The whole number of a night, to be compared with one that was written down or printed. */
export const DigestSheet = ({ night, onClose }: { night: Night; onClose: () => void }) => (
  <Sheet
    title={say('books.digest', { day: dayOf(night) })}
    onClose={onClose}
    acts={<SecondAct icon="check" word={say('books.digest.read')} onPress={onClose} />}
  >
    <Line text={say('books.digest.words')} />
    <View className="books-digest">
      {Array.from({ length: night.digest.length / GROUP }, (_, at) => (
        <Text key={at}>{night.digest.slice(at * GROUP, (at + 1) * GROUP)}</Text>
      ))}
    </View>
  </Sheet>
);
