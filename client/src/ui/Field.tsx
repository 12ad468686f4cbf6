import { Input, Text, Textarea, View } from '@tarojs/components';
import type { SpokenLine } from '../platform/speech.ts';
import { say } from '../words/say.ts';
import { inOneBreath } from '../words/spoken.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-names.ts';
import { Listen } from './Listen.tsx';
import { Phrases } from './Phrases.tsx';
import { Press } from './Press.tsx';

type TitleProps = { icon: IconName; words: string; more?: readonly SpokenLine[] };

/** A question on a form, with its own 听; `more` is said after it: what can be answered. */
export const FieldTitle = ({ icon, words, more = [] }: TitleProps) => (
  <View className="field-title">
    <Icon name={icon} />
    <Text className="grow">{words}</Text>
    <Listen label={say('listen.page', { title: words })} lines={() => [inOneBreath([words]), ...more]} />
  </View>
);

type Props = {
  /** The question it answers, for a screen reader. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder: string;
  lengthMax: number;
  isTall?: boolean;
  isFocused?: boolean;
  /** What is wrong with it, in plain words. */
  problem?: string | undefined;
};

/** From this share of the room on it is said how much is left of it. */
const NEAR_FULL = 0.8;

/** Words to be written, with how many of how many once the room is nearly used up. */
export const Field = ({
  label,
  value,
  onChange,
  placeholder,
  lengthMax,
  isTall = false,
  isFocused = false,
  problem,
}: Props) => {
  const Box = isTall ? Textarea : Input;
  return (
    <View className="field">
      <Box
        className={`field-box${isTall ? ' tall' : ''}${problem ? ' bad' : ''}`}
        aria-label={label}
        value={value}
        placeholder={placeholder}
        placeholderClass="field-placeholder"
        maxlength={lengthMax}
        focus={isFocused}
        cursorSpacing={120}
        onInput={({ detail }) => onChange(detail.value)}
      />
      <View className="field-foot">
        <View className="field-problem" aria-live="polite">
          {problem !== undefined && <Phrases text={problem} />}
        </View>
        {value.length >= lengthMax * NEAR_FULL && (
          <Text className="num nb">{say('field.count', { n: value.length, max: lengthMax })}</Text>
        )}
      </View>
    </View>
  );
};

type StepperProps = { label: string; value: number; max: number; words: string; onChange: (value: number) => void };

/** A small number, one at a time. */
export const Stepper = ({ label, value, max, words, onChange }: StepperProps) => (
  <View className="stepper" aria-role="group" aria-label={label}>
    <Press className="plain" label={say('stepper.less')} isOff={value <= 1} onPress={() => onChange(value - 1)}>
      <Icon name="minus" />
    </Press>
    <View className="stepper-number" aria-live="polite">
      {words}
    </View>
    <Press className="plain" label={say('stepper.more')} isOff={value >= max} onPress={() => onChange(value + 1)}>
      <Icon name="plus" />
    </Press>
  </View>
);
