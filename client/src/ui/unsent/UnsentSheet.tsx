import { View } from '@tarojs/components';
import { useState } from 'react';
import { dropUnsent, methodOf, sendUnsent, useUnsent, type Unsent } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { say } from '../../words/say.ts';
import { Act, PlainAct, SecondAct } from '../Act.tsx';
import { Line } from '../Phrases.tsx';
import { Sheet } from '../Sheet.tsx';
import { UnsentRow } from './UnsentRow.tsx';

/** Everything that is not sent yet, in the order in which it goes; each can be thrown away, and a need can be changed. */
export const UnsentSheet = ({ onClose }: { onClose: () => void }) => {
  const { line, sending } = useUnsent();
  const [dropping, setDropping] = useState<Unsent | null>(null);
  if (dropping) return <DropSheet one={dropping} onClose={() => setDropping(null)} />;
  return (
    <Sheet
      title={say('unsent.list')}
      onClose={onClose}
      acts={
        <>
          {line.length > 0 && (
            <Act icon="retry" word={say('unsent.now')} isSending={sending !== null} onPress={() => void sendUnsent()} />
          )}
          <SecondAct icon="back" word={say('unsent.close')} onPress={onClose} />
        </>
      }
    >
      {line.length === 0 && <Line text={say('unsent.none')} />}
      <View className="wide">
        {line.map((one) => (
          <View key={one.requestId}>
            <UnsentRow one={one} />
            {one.requestId !== sending && (
              <View className="pad acts unsent-acts">
                {methodOf(one.act) === 'need.post' && (
                  <PlainAct
                    icon="edit"
                    word={say('unsent.edit')}
                    onPress={() => {
                      onClose();
                      go.changeUnsent(one.requestId);
                    }}
                  />
                )}
                {one.kept.refused === null || methodOf(one.act) === 'need.post' ? (
                  <PlainAct icon="trash" word={say('unsent.drop')} onPress={() => setDropping(one)} />
                ) : (
                  <PlainAct icon="check" word={say('unsent.seen')} onPress={() => void dropUnsent(one.requestId)} />
                )}
              </View>
            )}
          </View>
        ))}
      </View>
    </Sheet>
  );
};

/** Asks once more before what was written or meant is thrown away. */
export const DropSheet = ({ one, onClose }: { one: Unsent; onClose: () => void }) => (
  <Sheet
    title={say('unsent.drop.ask')}
    onClose={onClose}
    acts={
      <>
        <Act
          icon="trash"
          word={say('unsent.drop')}
          onPress={() => {
            void dropUnsent(one.requestId);
            onClose();
          }}
        />
        <SecondAct icon="back" word={say('unsent.drop.no')} onPress={onClose} />
      </>
    }
  >
    <Line text={say('unsent.drop.words')} />
    <View className="wide">
      <UnsentRow one={one} />
    </View>
  </Sheet>
);
