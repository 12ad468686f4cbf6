import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, useWords } from '../../data/index.ts';
import type { Output } from '../../platform/rpc.ts';
import { Act, AskedField, Line, Page, ReasonField, Refusal, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { addressOf, ChooseBuilding, ChooseUnit, type Building } from '../membership/index.ts';
import { REASON } from './post-words.ts';

type Person = Output<'appointment.person'>;
type Props = { of: Person; onDone: () => void };

/** A household goes to another flat: which building, which unit, which door. */
export const MoveHome = ({ of: person, onDone }: Props) => {
  const [building, setBuilding] = useState<Building | null>(null);
  const [unit, setUnit] = useState<number | null>(null);
  const title = say('post.move');
  if (building === null)
    return <ChooseBuilding title={title} question={say('post.move.building')} onChoose={setBuilding} />;
  if (unit === null)
    return (
      <ChooseUnit
        {...{ title, building }}
        question={say('post.move.unit', { building: building.name })}
        onBack={() => setBuilding(null)}
        onChoose={setUnit}
      />
    );
  return <Door {...{ person, building, unit, onDone }} onBack={() => setUnit(null)} />;
};

type DoorProps = { person: Person; building: Building; unit: number; onBack: () => void; onDone: () => void };

const Door = ({ person, building: { buildingId, name }, unit, onBack, onDone }: DoorProps) => {
  const [flat, setFlat] = useState('');
  const { words, type, forget } = useWords(`community.moveHousehold ${person.householdId}`);
  const act = useAct('community.moveHousehold', ({ people }) => {
    forget();
    onDone();
    toast('check', say('post.did.move', { n: people }));
  });
  const [door, reason] = [flat.trim(), words.trim()];
  return (
    <Page
      title={say('post.move')}
      onBack={onBack}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say('post.move.yes')}
              isOff={door === '' || reason.length < REASON.min}
              isSending={act.state.kind === 'sending'}
              onPress={() => act.send({ householdId: person.householdId, buildingId, unit, flat: door, reason })}
            />
          </View>
        </>
      }
    >
      <Line className="surface pad rule strong" text={say('post.move.from', { address: addressOf(person) })} />
      <AskedField
        icon="household"
        question={say('post.move.flat')}
        value={flat}
        placeholder={say('post.move.flat.placeholder')}
        lengthMax={FLAT_LENGTH_MAX}
        onChange={setFlat}
      />
      {door !== '' && <Line className="field-hint" text={addressOf({ buildingName: name, unit, flat: door })} />}
      <View className="pad">
        <ReasonField
          value={words}
          lengthMax={REASON.max}
          ready={[say('post.move.reason.swapped'), say('post.move.reason.wrong')]}
          onChange={type}
        />
      </View>
      <View className="list-end" />
    </Page>
  );
};

const FLAT_LENGTH_MAX = 10;
