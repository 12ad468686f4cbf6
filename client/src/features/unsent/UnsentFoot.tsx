import { View } from '@tarojs/components';
import { useState } from 'react';
import { dropUnsent, sendUnsent, useUnsent, type Unsent } from '../../data/index.ts';
import type { SpokenLine } from '../../platform/speech.ts';
import { Act, SecondAct, sayUnsent, UnsentRow } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { inOneBreath, toPress } from '../../words/spoken.ts';
import { DropSheet } from './DropSheet.tsx';
import { giveBack, isToChange } from './give-back.ts';

/** What stands there, as it is heard. */
export const tellUnsentFoot = (one: Unsent): readonly SpokenLine[] => [
  inOneBreath([sayUnsent(one)]),
  ...(isToChange(one) ? [say('unsent.edit'), say('unsent.drop')] : wordsOf(one)).map(toPress),
];
const wordsOf = ({ kept: { refused } }: Unsent): readonly string[] =>
  refused === null ? [say('unsent.now'), say('unsent.drop')] : [say('unsent.seen')];

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
