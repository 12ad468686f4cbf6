import { View } from '@tarojs/components';
import { Act, PlainAct, SecondAct, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

/** The one act of a screen, what stands beside it, what is quiet; each also when it cannot be pressed or is being sent. */
export const Acts = ({ onSheet }: { onSheet: () => void }) => {
  const pass = () => toast('check', say('gallery.toast'));
  return (
    <>
      <View className="foot">
        <View className="acts">
          <Act icon="check" word={say('gallery.toast')} onPress={pass} />
          <SecondAct icon="document" word={say('gallery.sheet')} onPress={onSheet} />
          <Act icon="check" word={say('gallery.toast')} onPress={pass} isSending />
          <Act icon="lock" word={say('gallery.off')} onPress={pass} isOff />
          <SecondAct icon="lock" word={say('gallery.off')} onPress={pass} isOff />
        </View>
      </View>
      <View className="surface pad rule acts">
        <PlainAct icon="share" word={say('building.share')} onPress={pass} />
        <PlainAct icon="lock" word={say('gallery.off')} onPress={pass} isOff />
      </View>
    </>
  );
};
