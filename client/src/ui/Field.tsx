import { Input, Text, Textarea, View } from '@tarojs/components';
import { say } from '../words/say.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-names.ts';
import { Phrases } from './Phrases.tsx';
import { Press } from './Press.tsx';

/** What a question on a form looks like. */
export const FieldTitle = ({ icon, words }: { icon: IconName; words: string }) => (
  <View className="field-title">
    <Icon name={icon} />
    <Text>{words}</Text>
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

/** Words to be written, with how many of how many. */
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
      <View className={problem ? 'field-foot bad' : 'field-foot'} aria-live="polite">
        <View>{problem !== undefined && <Phrases text={problem} />}</View>
        <Text className="num nb">{say('field.count', { n: value.length, max: lengthMax })}</Text>
      </View>
    </View>
  );
};

type StepperProps = { label: string; value: number; max: number; words: string; onChange: (value: number) => void };

/** A small number, one at a time. */
export const Stepper = ({ label, value, max, words, onChange }: StepperProps) => (
  <View className="stepper" aria-label={label}>
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
