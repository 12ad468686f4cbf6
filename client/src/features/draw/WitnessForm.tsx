import { View } from '@tarojs/components';
import { useState } from 'react';
import { WITNESSES } from '../../../../shared/draw/seed.ts';
import { useAct } from '../../data/index.ts';
import { Act, AskedField, Item, Page, PlainAct, Refusal, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Resident } from '../membership/index.ts';
import { PickPerson, type Picked } from './PickPerson.tsx';

/** Each is somebody of the roster, or a guest by the name that is typed. */
type Slot = Pick<Picked, 'name'> & Partial<Picked>;
const NOBODY: Slot = { name: '' };
const NAME = { min: 2, max: 20 } as const;

type Props = { me: Resident; drawId: string; onBack: () => void };

/** Names the three who draw, in the order in which they draw. */
export const WitnessForm = ({ me, drawId, onBack }: Props) => {
  const [slots, setSlots] = useState<readonly Slot[]>(Array.from({ length: WITNESSES }, () => NOBODY));
  const [picking, pickFor] = useState<number | null>(null);
  const act = useAct('draw.nameWitnesses', () => {
    toast('check', say('table.did.witnesses'));
    onBack();
  });
  const set = (at: number, slot: Slot) => setSlots(slots.map((one, index) => (index === at ? slot : one)));
  if (picking !== null)
    return (
      <PickPerson
        me={me}
        title={say('table.witness', { n: picking + 1 })}
        onBack={() => pickFor(null)}
        onPick={(person) => {
          set(picking, person);
          pickFor(null);
        }}
      />
    );
  const isReady = slots.every(({ name }) => name.trim().length >= NAME.min);
  const send = () =>
    act.send({
      drawId,
      witnesses: slots.map(({ residentId, name }) => (residentId === undefined ? { name } : { residentId })),
    });
  return (
    <Page
      title={say('table.witnesses')}
      onBack={onBack}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say('table.witness.ready')}
              isOff={!isReady}
              isSending={act.state.kind === 'sending'}
              onPress={send}
            />
          </View>
        </>
      }
    >
      {slots.map((slot, at) => (
        <WitnessSlot key={at} n={at + 1} slot={slot} onChange={(next) => set(at, next)} onPick={() => pickFor(at)} />
      ))}
      <View className="list-end" />
    </Page>
  );
};

type SlotProps = { n: number; slot: Slot; onChange: (slot: Slot) => void; onPick: () => void };

const WitnessSlot = ({ n, slot, onChange, onPick }: SlotProps) => {
  if (slot.residentId !== undefined)
    return (
      <Item
        icon="person"
        title={slot.name}
        words={`${say('table.witness', { n })}，${slot.door ?? ''}`}
        onPress={onPick}
      />
    );
  return (
    <>
      <AskedField
        icon="person"
        question={say('table.witness', { n })}
        value={slot.name}
        placeholder={say('table.witness.name')}
        lengthMax={NAME.max}
        onChange={(name) => onChange({ name })}
      />
      <View className="pad">
        <PlainAct icon="household" word={say('table.witness.pick')} onPress={onPick} />
      </View>
    </>
  );
};
