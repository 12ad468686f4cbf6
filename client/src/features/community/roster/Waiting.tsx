import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, useQuery } from '../../../data/index.ts';
import type { Output } from '../../../platform/rpc.ts';
import { Act, BlockTitle, Field, FieldTitle, Item, Refusal, Strip } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Lists } from './Lists.tsx';

type Check = NonNullable<Output<'community.roster'>['waiting']>;
type Props = { onApply: (check: Check) => void };

/** A check that touches many, for the second person who has to look at it, and for whoever made it once somebody did. */
export const Waiting = ({ onApply }: Props) => {
  const { query } = useQuery('community.roster', {});
  const waiting = query.state === 'loading' ? null : (query.value?.waiting ?? null);
  if (!waiting) return null;
  const { isMine, byName, touched, confirmedByName } = waiting;
  const title = isMine ? say('roster.mine') : say('roster.wait', { name: byName });
  return (
    <View>
      <Strip
        icon="warning"
        title={confirmedByName === null ? title : say('roster.seen', { name: confirmedByName })}
        words={isMine ? say('roster.many', { n: touched }) : say('roster.wait.words', { n: touched })}
      />
      <Lists importId={waiting.importId} counts={waiting.counts} />
      {waiting.newPlaces.length > 0 && <BlockTitle words={say('roster.placesTitle')} />}
      {waiting.newPlaces.map((place) => (
        <Item key={place} icon="place" title={place} />
      ))}
      {confirmedByName !== null && (
        <View className="pad">
          <Act icon="check" word={say('roster.apply')} onPress={() => onApply(waiting)} />
        </View>
      )}
      {confirmedByName === null && !isMine && <Confirm key={waiting.importId} check={waiting} />}
    </View>
  );
};

const Confirm = ({ check: { importId } }: { check: Check }) => {
  const [typed, setTyped] = useState('');
  const act = useAct('community.confirmRoster', () => undefined);
  const isNumber = /^[0-9]{1,5}$/.test(typed.trim());
  return (
    <View>
      <FieldTitle icon="family" words={say('roster.count')} />
      <Field
        label={say('roster.count')}
        value={typed}
        onChange={setTyped}
        placeholder={say('roster.count.hint')}
        lengthMax={5}
      />
      <Refusal state={act.state} onAgain={act.again} />
      <View className="pad">
        <Act
          icon="check"
          word={say('roster.confirm')}
          isOff={!isNumber}
          isSending={act.state.kind === 'sending'}
          onPress={() => act.send({ importId, people: Number(typed.trim()) })}
        />
      </View>
    </View>
  );
};
