import { View } from '@tarojs/components';
import { useState } from 'react';
import { ROSTER_NUMBER } from '../../../../shared/community/roster-number.ts';
import { useAct, useQuery, useWords } from '../../data/index.ts';
import type { Output } from '../../platform/rpc.ts';
import { Act, AskedField, ChoiceTile, Line, Loaded, Page, ReasonField, Refusal, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { addressOf } from '../membership/index.ts';
import { NewDoor } from './NewDoor.tsx';
import { REASON } from './post-words.ts';
import { WhereTo, type UnitAt } from './WhereTo.tsx';

type Person = Output<'appointment.person'>;
type Household = Output<'household.find'>;
type Props = { of: Person; onDone: () => void };

/** Some of a household go out of it: who, to which flat, and under which number. */
export const SplitHome = ({ of: person, onDone }: Props) => {
  const { buildingId, unit, flat } = person;
  const household = useQuery('household.find', { buildingId, unit, flat });
  const known = household.query.state === 'loading' ? null : (household.query.value ?? null);
  const [going, setGoing] = useState<readonly string[]>([person.residentId]);
  const [isChosen, setChosen] = useState(false);
  if (known && isChosen)
    return (
      <WhereTo title={say('post.split')} question={say('post.split.building')}>
        {(to) => <Door {...{ household: known, going, to, onDone }} />}
      </WhereTo>
    );
  const mayGo = known !== null && going.length > 0 && going.length < known.people.length;
  return (
    <Page
      title={say('post.split')}
      onBack={onDone}
      foot={
        <View className="acts">
          <Act icon="forward" word={say('post.split.next')} isOff={!mayGo} onPress={() => setChosen(true)} />
        </View>
      }
    >
      <View className="pad">
        <Line className="second small" text={addressOf(person)} />
        <Line className="night-head" text={say('post.split.who')} />
      </View>
      <Loaded of={household}>
        {({ people }) => (
          <View className="choices two" aria-role="group" aria-label={say('post.split.who')}>
            {people.map(({ residentId, name }) => {
              const isOn = going.includes(residentId);
              const next = isOn ? going.filter((one) => one !== residentId) : [...going, residentId];
              return <ChoiceTile key={residentId} word={name} isOneOfMany isOn={isOn} onPress={() => setGoing(next)} />;
            })}
          </View>
        )}
      </Loaded>
      <View className="list-end" />
    </Page>
  );
};

type DoorProps = { household: Household; going: readonly string[]; to: UnitAt; onDone: () => void };

const Door = ({ household: { householdId, number: before }, going, to, onDone }: DoorProps) => {
  const [flat, setFlat] = useState('');
  const [typed, setNumber] = useState(`${before}-2`);
  const { words, type, forget } = useWords(`community.splitHousehold ${householdId}`);
  const act = useAct('community.splitHousehold', ({ people }) => {
    forget();
    onDone();
    toast('check', say('post.did.split', { n: people }));
  });
  const [door, number, reason] = [flat.trim(), typed.trim().toUpperCase(), words.trim()];
  const where = { buildingId: to.building.buildingId, unit: to.unit, flat: door };
  return (
    <Page
      title={say('post.split')}
      onBack={to.onBack}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say('post.split.yes')}
              isOff={door === '' || !ROSTER_NUMBER.test(number) || reason.length < REASON.min}
              isSending={act.state.kind === 'sending'}
              onPress={() => act.send({ householdId, residentIds: [...going], number, ...where, reason })}
            />
          </View>
        </>
      }
    >
      <NewDoor {...{ to, flat }} onChange={setFlat} />
      <AskedField
        icon="document"
        question={say('post.split.number')}
        value={typed}
        placeholder={`${before}-2`}
        lengthMax={NUMBER_LENGTH_MAX}
        onChange={setNumber}
      />
      <Line className="field-hint" text={say('post.split.card')} />
      <View className="pad">
        <ReasonField
          value={words}
          lengthMax={REASON.max}
          ready={[say('post.split.reason.grown'), say('post.move.reason.wrong')]}
          onChange={type}
        />
      </View>
      <View className="list-end" />
    </Page>
  );
};

const NUMBER_LENGTH_MAX = 20;
