import { Text, View } from '@tarojs/components';
import { useIsSaid } from '../platform/speech.ts';
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

/** A floor of the house; marked while 听 tells of it. */
const StepRow = ({ step, state, hasLine }: RowProps) => (
  <View className={`step ${state}${useIsSaid(step.key) ? ' being-read' : ''}`}>
    {hasLine && <View className="step-line" />}
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
  </View>
);
