import { Input, Text, Textarea, View } from '@tarojs/components';
import { say } from '../words/say.ts';
import { spoken } from '../words/spoken-numbers.ts';
import { Ear } from './hear/Ear.tsx';
import { Said } from './hear/Said.tsx';
import { useBreath } from './hear/use-breath.ts';
import type { EarProps } from './hear/use-ear.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-names.ts';
import { Phrases } from './Phrases.tsx';
import { Press } from './Press.tsx';

type TitleProps = {
  icon: IconName;
  words: string;
  /** What its picture reads besides the question: what can be answered. */
  gather?: EarProps['gather'];
  isRead?: boolean;
};

/** A question on a form; its picture is heard. */
export const FieldTitle = ({ icon, words, gather, isRead = false }: TitleProps) => {
  const { lines, isSaid } = useBreath([words]);
  return (
    <View className={isSaid || isRead ? 'field-title being-read' : 'field-title'}>
      <Said lines={lines} />
      <Ear icon={icon} title={words} isRead={isSaid || isRead} {...(gather ? { gather } : { said: lines })} />
      <Text className="grow">{words}</Text>
    </View>
  );
};

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
  const { lines, isSaid } = useBreath([value, problem ?? '']);
  return (
    <View className={isSaid ? 'field being-read' : 'field'}>
      <Said lines={lines} />
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

type AskedProps = Omit<Props, 'label'> & { icon: IconName; question: string };

/** A question, and the words that answer it. */
export const AskedField = ({ icon, question, ...field }: AskedProps) => (
  <>
    <FieldTitle icon={icon} words={question} />
    <Field label={question} {...field} />
  </>
);

type StepperProps = { label: string; value: number; max: number; words: string; onChange: (value: number) => void };

/** A small number, one at a time. */
export const Stepper = ({ label, value, max, words, onChange }: StepperProps) => (
  <View className="stepper" aria-role="group" aria-label={label}>
    <Press className="plain" label={say('stepper.less')} isOff={value <= 1} onPress={() => onChange(value - 1)}>
      <Icon name="minus" />
    </Press>
    <View className="stepper-number" aria-live="polite">
      <Said lines={() => [spoken(words)]} />
      {words}
    </View>
    <Press className="plain" label={say('stepper.more')} isOff={value >= max} onPress={() => onChange(value + 1)}>
      <Icon name="plus" />
    </Press>
  </View>
);
