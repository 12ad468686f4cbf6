import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { hasSpeech, listen } from '../../platform/speech.ts';
import { Act, Icon, Line, Page, Press, SaidAs, useBreath } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { spoken } from '../../words/spoken-numbers.ts';

type Props = {
  /** That of the counter, unless it is said. */
  title?: string;
  question: string;
  /** How many digits there are. */
  length: number;
  /** What the lamp says once all are typed. */
  word: string;
  isSending: boolean;
  /** Why it did not go. */
  refusal?: ReactNode;
  /** To the step before, where there is one. */
  onBack?: () => void;
  onType: () => void;
  onDone: (digits: string) => void;
};

/** Digits typed one by one on large keys, each said as it is pressed. */
export const CodePad = ({
  title = say('counter.title'),
  question,
  length,
  word,
  isSending,
  refusal,
  onBack,
  onType,
  onDone,
}: Props) => {
  const [typed, setTyped] = useState('');
  const left = length - typed.length;
  const change = (to: string) => {
    onType();
    setTyped(to);
  };
  const add = (digit: string) => {
    if (left === 0) return;
    change(typed + digit);
    if (hasSpeech()) listen('counter-digit', [{ text: spoken(digit), of: 'counter-digit' }], () => undefined);
  };
  return (
    <Page
      title={title}
      onBack={onBack}
      isNight
      foot={
        <>
          {refusal}
          <View className="acts">
            <Act
              icon="check"
              word={left > 0 ? say('counter.type.left', { n: left }) : word}
              isOff={left > 0}
              isSending={isSending}
              onPress={() => onDone(typed)}
            />
          </View>
        </>
      }
    >
      <View className="night">
        <Line className="night-head" text={question} />
        <Typed typed={typed} length={length} />
      </View>
      <Keys onDigit={add} onBack={() => change(typed.slice(0, -1))} />
    </Page>
  );
};

const Typed = ({ typed, length }: { typed: string; length: number }) => {
  const { lines, isSaid } = useBreath([typed.split('').join(' ')]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'code-typed being-read' : 'code-typed'} aria-live="polite">
        {Array.from({ length }, (_, at) => (
          <View key={at} className={lookAt(at, typed.length)}>
            {typed[at] ?? ''}
          </View>
        ))}
      </View>
    </SaidAs>
  );
};

const lookAt = (at: number, typed: number): string => (at < typed ? '' : at === typed ? 'none now' : 'none');

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

const Keys = ({ onDigit, onBack }: { onDigit: (digit: string) => void; onBack: () => void }) => (
  <View className="code-keys">
    {DIGITS.map((digit) => (
      <Press key={digit} className="code-key" label={digit} onPress={() => onDigit(digit)}>
        {digit}
      </Press>
    ))}
    <Press className="code-key" label={say('counter.back')} onPress={onBack}>
      <Icon name="back" />
    </Press>
    <Press className="code-key" label="0" onPress={() => onDigit('0')}>
      0
    </Press>
    <View aria-hidden="true" />
  </View>
);
