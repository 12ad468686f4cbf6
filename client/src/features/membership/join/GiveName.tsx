import { View } from '@tarojs/components';
import { useState } from 'react';
import { MEMBERSHIP_LIMITS } from '../../../../../shared/membership/membership.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { Act, Field, Item, Line, Page, Refusal, SecondAct, toast } from '../../../ui/index.ts';
import { sayError } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { addressOf } from '../me.ts';
import { NamesakeFields, useNamesakes } from './namesakes.tsx';
import type { Building } from './choose.tsx';

type Props = { at: { building: Building; unit: number; flat: string }; onBack: () => void; onChooseAgain: () => void };

/** The last question. The name is compared with the roster; the captain is asked only when it stands there. */
export const GiveName = ({ at: { building, unit, flat }, onBack, onChooseAgain }: Props) => {
  const { words: name, type, forget } = useWords('join.name');
  const address = addressOf({ buildingName: building.name, unit, flat });
  const apply = useAct(
    'membership.apply',
    () => {
      forget();
      toast('check', say('join.sent'));
    },
    { told: () => ({ kind: null, text: address }), onKept: forget },
  );
  const isWrongName = apply.state.kind === 'failed' && apply.state.code === 'NAME_NOT_ON_ROSTER';
  const apart = useNamesakes(apply.state.kind === 'failed' ? apply.state.code : null);
  const send = () => apply.send({ buildingId: building.buildingId, unit, flat, name: name.trim(), ...apart.said });
  return (
    <Page
      title={say('join.title')}
      onBack={onBack}
      foot={
        <>
          {!isWrongName && <Refusal state={apply.state} onAgain={apply.again} />}
          <View className="acts">
            <Act
              icon="check"
              word={say('join.send')}
              isOff={name.trim() === '' || apart.isAsking}
              isSending={apply.state.kind === 'sending'}
              onPress={send}
            />
            <SecondAct icon="back" word={say('join.other')} onPress={onChooseAgain} />
          </View>
        </>
      }
    >
      <View className="pad">
        <Line className="second small" text={say('join.step', { n: 4 })} />
        <Line className="night-head" text={say('join.name')} />
      </View>
      <Field
        label={say('join.name')}
        value={name}
        placeholder={say('join.name.placeholder')}
        lengthMax={MEMBERSHIP_LIMITS.nameLengthMax}
        isFocused
        problem={isWrongName ? sayError('NAME_NOT_ON_ROSTER') : undefined}
        onChange={(value) => {
          type(value);
          apart.forget();
          if (apply.state.kind === 'failed') apply.reset();
        }}
      />
      {isWrongName ? <View className="gap" /> : <Line className="pad second" text={say('join.name.words')} />}
      <NamesakeFields of={apart} />
      <Item icon="household" title={address} {...(isWrongName && { words: say('join.door.again'), onPress: onBack })} />
      <CallCaptain buildingId={building.buildingId} unit={unit} />
    </Page>
  );
};

/** For who cannot type: the captain comes. */
const CallCaptain = ({ buildingId, unit }: { buildingId: string; unit: number }) => {
  const [isAsked, setIsAsked] = useState(false);
  const { state, send, again } = useAct('membership.askCaptain', () => setIsAsked(true));
  if (isAsked) return <Item icon="check" title={say('join.help.asked')} words={say('join.help.asked.words')} />;
  return (
    <>
      <Item
        icon="family"
        title={say('join.help')}
        words={say('join.help.words')}
        onPress={() => send({ buildingId, unit })}
      />
      <Refusal state={state} onAgain={again} />
    </>
  );
};
