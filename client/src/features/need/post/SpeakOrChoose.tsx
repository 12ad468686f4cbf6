import { View } from '@tarojs/components';
import type { NeedKind } from '../../../../../shared/need/kinds.ts';
import { go } from '../../../platform/navigate.ts';
import { Item } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CaptureOver, CaptureTroubles, OwnVoice, SpeakAct, type CapturedResult } from '../../capture/index.ts';
import { ChooseKind } from './ChooseKind.tsx';

type Props = {
  chosen: NeedKind | null;
  captured: CapturedResult;
  /** Said for oneself, where nobody else was chosen. */
  isOwn: boolean;
  onChoose: (kind: NeedKind) => void;
};

/** A picture is tapped, or the lamp first: who has spoken is asked for the picture afterwards. */
export const SpeakOrChoose = ({ chosen, captured, isOwn, onChoose }: Props) => {
  const { sound, recorder } = captured;
  return (
    <ChooseKind
      chosen={chosen}
      onChoose={onChoose}
      foot={
        <>
          <CaptureTroubles captured={captured} />
          <View className="acts">
            {sound ? (
              <SpeakAct look="act-2" word={say('capture.again')} recorder={recorder} />
            ) : (
              <SpeakAct look="act" word={say('post.speak')} recorder={recorder} />
            )}
          </View>
        </>
      }
      over={<CaptureOver captured={captured} hint={say('capture.what')} />}
    >
      {isOwn && <Item icon="household" title={say('post.forHome')} onPress={() => go.to('account/housemates')} />}
      {sound && (
        <View className="pad surface rule">
          <OwnVoice file={sound} />
        </View>
      )}
    </ChooseKind>
  );
};
