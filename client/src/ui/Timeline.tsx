import { Text, View } from '@tarojs/components';
import { Said } from './hear/Said.tsx';
import { useBreath } from './hear/use-breath.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-names.ts';
import { Phrases } from './Phrases.tsx';

export type Step = {
  readonly key: string;
  readonly icon: IconName;
  readonly title: string;
  readonly time: string;
  readonly words: string;
};

/** What happened, told downwards like the floors of a house; what is awaited stands last and is dashed. */
export const Timeline = ({ steps, awaited }: { steps: readonly Step[]; awaited: Omit<Step, 'time'> | null }) => (
  <View className="story">
    {steps.map((step, index) => {
      const isLast = index === steps.length - 1;
      return (
        <StepRow key={step.key} step={step} state={isLast && awaited ? 'dash' : ''} hasLine={!isLast || !!awaited} />
      );
    })}
    {awaited && <StepRow step={{ ...awaited, time: '' }} state="wait" hasLine={false} />}
  </View>
);

type RowProps = { step: Step; state: '' | 'dash' | 'wait'; hasLine: boolean };

/** A floor of the house; marked while it is told. */
const StepRow = ({ step: { icon, time, title, words }, state, hasLine }: RowProps) => {
  const { lines, isSaid } = useBreath([time, title, words]);
  return (
    <View className={`step ${state}${isSaid ? ' being-read' : ''}`}>
      <Said lines={lines} />
      {hasLine && <View className="step-line" />}
      <View className="step-mark">
        <Icon name={icon} />
      </View>
      <View>
        <View className="step-head">
          <Text>{title}</Text>
          {time !== '' && <Text className="step-time">{time}</Text>}
        </View>
        {words !== '' && (
          <View className="second">
            <Phrases text={words} />
          </View>
        )}
      </View>
    </View>
  );
};
