import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, useQuery, useWords } from '../../data/index.ts';
import type { Output } from '../../platform/rpc.ts';
import { Act, Item, Line, Loaded, Page, ReasonField, Refusal, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { addressOf, ChooseFlat } from '../membership/index.ts';
import { REASON } from './post-words.ts';
import { WhereTo, type UnitAt } from './WhereTo.tsx';

type Person = Output<'appointment.person'>;
type Props = { of: Person; onDone: () => void };

/** A household joins another one: which flat they live in together. */
export const JoinHomes = ({ of: person, onDone }: Props) => {
  const [flat, setFlat] = useState<string | null>(null);
  const title = say('post.join');
  return (
    <WhereTo title={title} question={say('post.join.building')}>
      {(to) =>
        flat === null ? (
          <ChooseFlat {...{ title, ...to }} onChoose={setFlat} />
        ) : (
          <Together {...{ person, to, flat, onDone }} onBack={() => setFlat(null)} />
        )
      }
    </WhereTo>
  );
};

type TogetherProps = { person: Person; to: UnitAt; flat: string; onBack: () => void; onDone: () => void };

const Together = ({ person, to: { building, unit }, flat, onBack, onDone }: TogetherProps) => {
  const { householdId } = person;
  const into = useQuery('household.find', { buildingId: building.buildingId, unit, flat });
  const known = into.query.state === 'loading' ? null : (into.query.value ?? null);
  const { words, type, forget } = useWords(`community.mergeHouseholds ${householdId}`);
  const act = useAct('community.mergeHouseholds', ({ people }) => {
    forget();
    onDone();
    toast('check', say('post.did.join', { n: people }));
  });
  const reason = words.trim();
  const isOther = known !== null && known.householdId !== householdId;
  return (
    <Page
      title={say('post.join')}
      onBack={onBack}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say('post.join.yes')}
              isOff={!isOther || reason.length < REASON.min}
              isSending={act.state.kind === 'sending'}
              onPress={() => known && act.send({ householdId, intoId: known.householdId, reason })}
            />
          </View>
        </>
      }
    >
      <Line className="surface pad rule strong" text={say('post.join.from', { address: addressOf(person) })} />
      <Loaded of={into}>
        {({ number, people }) => (
          <Item
            icon="household"
            title={addressOf({ buildingName: building.name, unit, flat })}
            words={[say('post.household', { number, n: people.length }), ...people.map(({ name }) => name)].join('，')}
          />
        )}
      </Loaded>
      <Line className="field-hint" text={say('post.join.words')} />
      <View className="pad">
        <ReasonField
          value={words}
          lengthMax={REASON.max}
          ready={[say('post.join.reason.together'), say('post.move.reason.wrong')]}
          onChange={type}
        />
      </View>
      <View className="list-end" />
    </Page>
  );
};
