import { View } from '@tarojs/components';
import { HOURS_LIMITS } from '../../../../shared/earning/hours.ts';
import { FieldTitle, Stepper } from '../../ui/index.ts';
import { clockWord } from './span-words.ts';

const QUARTERS = HOURS_LIMITS.dayMinutes / HOURS_LIMITS.quarterMinutes;

type ClockProps = { icon: 'sun' | 'clock'; question: string; minute: number; onChange: (minute: number) => void };

/** A time of the day, a quarter of an hour at a time. */
export const Clock = ({ icon, question, minute, onChange }: ClockProps) => (
  <>
    <FieldTitle icon={icon} words={question} />
    <View className="pad">
      <Stepper
        label={question}
        value={minute / HOURS_LIMITS.quarterMinutes}
        max={QUARTERS}
        words={clockWord(minute)}
        onChange={(quarter) => onChange(quarter * HOURS_LIMITS.quarterMinutes)}
      />
    </View>
  </>
);
