import { View } from '@tarojs/components';
import { useState } from 'react';
import { dropUnsent, sendUnsent, useUnsent, type Unsent } from '../../data/index.ts';
import { Act, SecondAct, UnsentRow } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { DropSheet } from './DropSheet.tsx';
import { giveBack, isToChange } from './give-back.ts';

type Props = {
  one: Unsent;
  /** Shows where its words are written, for who changes them. */
  onChange?: () => void;
};

/** Where an act would be that waits in the line: it is not claimed to have happened. */
export const UnsentFoot = ({ one, onChange }: Props) => {
  const { sending } = useUnsent();
  const [isAsking, setIsAsking] = useState(false);
  const isRefused = one.kept.refused !== null;
  const drop = (
    <SecondAct
      icon="trash"
      word={say('unsent.drop')}
      isOff={sending === one.requestId}
      onPress={() => setIsAsking(true)}
    />
  );
  return (
    <>
      <View className="foot-unsent">
        <UnsentRow one={one} />
      </View>
      <View className="acts">
        {onChange && isToChange(one) ? (
          <>
            <Act icon="edit" word={say('unsent.edit')} onPress={() => void giveBack(one, onChange)} />
            {drop}
          </>
        ) : isRefused ? (
          <Act icon="check" word={say('unsent.seen')} onPress={() => void dropUnsent(one.requestId)} />
        ) : (
          <>
            <Act icon="share" word={say('unsent.now')} isSending={sending !== null} onPress={() => void sendUnsent()} />
            {drop}
          </>
        )}
      </View>
      {isAsking && <DropSheet one={one} onClose={() => setIsAsking(false)} />}
    </>
  );
};
