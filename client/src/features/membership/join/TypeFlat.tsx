import { View } from '@tarojs/components';
import { useState } from 'react';
import { MEMBERSHIP_LIMITS } from '../../../../../shared/membership/membership.ts';
import { hasSpeech, listen } from '../../../platform/speech.ts';
import { Act, ChoiceTile, Field, Line, Page, PlainAct, SaidAs, useBreath } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { spoken } from '../../../words/spoken-numbers.ts';

type Props = {
  unit: number;
  /** What was typed before the next question, if somebody comes back. */
  before: string;
  onBack: () => void;
  onChoose: (flat: string) => void;
};

const isDigits = (flat: string): boolean => /^\d*$/.test(flat);

/** The number on one's own door, typed: which flats there are is not told to a stranger. */
export const TypeFlat = ({ unit, before, onBack, onChoose }: Props) => {
  const [typed, setTyped] = useState(before);
  const [isWritten, setIsWritten] = useState(!isDigits(before));
  const flat = typed.trim();
  const add = (digit: string) => {
    if (typed.length === MEMBERSHIP_LIMITS.flatLengthMax) return;
    setTyped(typed + digit);
    if (hasSpeech()) listen('join-digit', [{ text: spoken(digit), of: 'join-digit' }], () => undefined);
  };
  return (
    <Page
      title={say('join.title')}
      onBack={onBack}
      foot={
        <View className="acts">
          <Act
            icon="check"
            word={flat === '' ? say('join.door.none') : say('join.door.is', { flat })}
            isOff={flat === ''}
            onPress={() => onChoose(flat)}
          />
        </View>
      }
    >
      <View className="pad">
        <Line className="second small" text={say('join.step', { n: 3 })} />
        <Line className="night-head" text={say('join.door', { unit })} />
        {!isWritten && <Typed flat={typed} />}
      </View>
      {isWritten ? (
        <Field
          label={say('join.door.write')}
          value={typed}
          placeholder={say('join.door.example')}
          lengthMax={MEMBERSHIP_LIMITS.flatLengthMax}
          isFocused
          onChange={setTyped}
        />
      ) : (
        <Keys onDigit={add} onErase={() => setTyped(typed.slice(0, -1))} />
      )}
      <View className="pad acts">
        <PlainAct
          icon={isWritten ? 'back' : 'edit'}
          word={say(isWritten ? 'join.door.digits' : 'join.door.letters')}
          onPress={() => {
            setTyped('');
            setIsWritten(!isWritten);
          }}
        />
      </View>
    </Page>
  );
};

/** Heard digit by digit, as it stands on the door. */
const Typed = ({ flat }: { flat: string }) => {
  const { lines, isSaid } = useBreath([flat.split('').join(' ')]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'code-digits being-read' : 'code-digits'} aria-live="polite">
        {flat === '' ? '...' : flat}
      </View>
    </SaidAs>
  );
};

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

const Keys = ({ onDigit, onErase }: { onDigit: (digit: string) => void; onErase: () => void }) => (
  <View className="choices words" style="grid-template-columns:repeat(3,minmax(0,1fr))">
    {DIGITS.map((digit) => (
      <ChoiceTile key={digit} large={digit} word="" onPress={() => onDigit(digit)} />
    ))}
    <ChoiceTile icon="back" word={say('join.door.erase')} onPress={onErase} />
    <ChoiceTile large="0" word="" onPress={() => onDigit('0')} />
    <View aria-hidden="true" />
  </View>
);
