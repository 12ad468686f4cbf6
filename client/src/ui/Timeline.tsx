import { Text, View } from '@tarojs/components';
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
        <View key={step.key} className={isLast && awaited ? 'step dash' : 'step'}>
          {(!isLast || awaited) && <View className="step-line" />}
          <StepBody step={step} />
        </View>
      );
    })}
    {awaited && (
      <View className="step wait">
        <StepBody step={{ ...awaited, time: '' }} />
      </View>
    )}
  </View>
);

const StepBody = ({ step }: { step: Step }) => (
  <>
    <View className="step-mark">
      <Icon name={step.icon} />
    </View>
    <View>
      <View className="step-head">
        <Text>{step.title}</Text>
        {step.time !== '' && <Text className="step-time">{step.time}</Text>}
      </View>
      {step.words !== '' && (
        <View className="second">
          <Phrases text={step.words} />
        </View>
      )}
    </View>
  </>
);
