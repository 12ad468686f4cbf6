import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, useWords } from '../../data/index.ts';
import type { Output } from '../../platform/rpc.ts';
import { Act, Line, Page, ReasonField, Refusal, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { addressOf } from '../membership/index.ts';
import { NewDoor } from './NewDoor.tsx';
import { REASON } from './post-words.ts';
import { WhereTo, type UnitAt } from './WhereTo.tsx';

type Person = Output<'appointment.person'>;
type Props = { of: Person; onDone: () => void };

/** A household goes to another flat: which building, which unit, which door. */
export const MoveHome = ({ of: person, onDone }: Props) => (
  <WhereTo title={say('post.move')} question={say('post.move.building')}>
    {(to) => <Door {...{ person, to, onDone }} />}
  </WhereTo>
);

const Door = ({ person, to, onDone }: { person: Person; to: UnitAt; onDone: () => void }) => {
  const [flat, setFlat] = useState('');
  const { words, type, forget } = useWords(`community.moveHousehold ${person.householdId}`);
  const act = useAct('community.moveHousehold', ({ people }) => {
    forget();
    onDone();
    toast('check', say('post.did.move', { n: people }));
  });
  const [door, reason] = [flat.trim(), words.trim()];
  const where = { householdId: person.householdId, buildingId: to.building.buildingId, unit: to.unit, flat: door };
  return (
    <Page
      title={say('post.move')}
      onBack={to.onBack}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say('post.move.yes')}
              isOff={door === '' || reason.length < REASON.min}
              isSending={act.state.kind === 'sending'}
              onPress={() => act.send({ ...where, reason })}
            />
          </View>
        </>
      }
    >
      <Line className="surface pad rule strong" text={say('post.move.from', { address: addressOf(person) })} />
      <NewDoor {...{ to, flat }} onChange={setFlat} />
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
