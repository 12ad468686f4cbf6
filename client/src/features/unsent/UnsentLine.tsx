import { View } from '@tarojs/components';
import { useState } from 'react';
import { dropUnsent, inputOf, methodOf, sendUnsent, useUnsent, type Unsent } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import type { Input } from '../../platform/rpc.ts';
import { Act, Middle, Page, PlainAct, UnsentRow } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { DropSheet } from './DropSheet.tsx';
import { giveBack, isToChange } from './give-back.ts';

/** Everything that is not sent yet, in the order in which it goes; each can be thrown away, and a need can be changed. */
export const UnsentLine = () => {
  const { line, sending } = useUnsent();
  const [dropping, setDropping] = useState<Unsent | null>(null);
  const isWaiting = line.some(({ kept }) => kept.refused === null);
  return (
    <Page
      title={say('unsent.list')}
      foot={
        isWaiting && (
          <View className="acts">
            <Act icon="share" word={say('unsent.now')} isSending={sending !== null} onPress={() => void sendUnsent()} />
          </View>
        )
      }
      over={dropping && <DropSheet one={dropping} onClose={() => setDropping(null)} />}
    >
      {line.length === 0 && <Middle icon="check" title={say('unsent.none')} words={say('unsent.none.words')} />}
      {line.map((one) => (
        <View key={one.requestId}>
          <UnsentRow one={one} />
          <Choices one={one} isOff={one.requestId === sending} onDrop={() => setDropping(one)} />
        </View>
      ))}
      <View className="list-end" />
    </Page>
  );
};

/** Where the words of an act are written: the sheet of a need, that of an applicant, the step of the name. */
const openPlaceOf = (act: string): void => {
  const input = inputOf(act) as Input<'membership.apply'> & { needId?: string; membershipId?: string };
  const { needId, membershipId, buildingId, unit, flat } = input;
  if (needId !== undefined) go.to('need/detail', { id: needId, ask: methodOf(act).replace('need.', '') });
  else if (membershipId !== undefined) go.to('membership/requests', { refuse: membershipId });
  else go.to('membership/join', { building: buildingId, unit: String(unit), flat });
};

const change = (one: Unsent): void => {
  if (methodOf(one.act) === 'need.post') go.to('need/post', { unsent: one.requestId });
  else void giveBack(one, () => openPlaceOf(one.act));
};

/** What an act of the line may still be: changed, where there are words to change, or thrown away. Of a refusal that cannot be mended: seen. */
const Choices = ({ one, isOff, onDrop }: { one: Unsent; isOff: boolean; onDrop: () => void }) => {
  const canChange = methodOf(one.act) === 'need.post' || isToChange(one);
  return (
    <View className="pad acts surface">
      {canChange && <PlainAct icon="edit" word={say('unsent.edit')} isOff={isOff} onPress={() => change(one)} />}
      {canChange || one.kept.refused === null ? (
        <PlainAct icon="trash" word={say('unsent.drop')} isOff={isOff} onPress={onDrop} />
      ) : (
        <PlainAct icon="check" word={say('unsent.seen')} onPress={() => void dropUnsent(one.requestId)} />
      )}
      {one.kept.refused === 'NEED_FULL' && (
        <PlainAct icon="tab-needs" word={say('do.others')} onPress={() => go.tab('needs')} />
      )}
    </View>
  );
};
