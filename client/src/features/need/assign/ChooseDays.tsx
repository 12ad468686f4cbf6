import { View } from '@tarojs/components';
import { now } from '../../../platform/clock.ts';
import type { Input } from '../../../platform/rpc.ts';
import { ChooseOne, Line } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { sayUntil } from './days.ts';

type WorkingDays = NonNullable<Input<'need.give'>['days']>;
const WORKING_DAYS = { '1': 1, '3': 3, '5': 5, '15': 15 } as const satisfies Record<string, WorkingDays>;
/** As its kind and urgency say, unless somebody says otherwise. */
export type Days = 'usual' | keyof typeof WORKING_DAYS;

/** What is sent of it: nothing where the usual time holds. */
export const daysIn = (days: Days): { readonly days?: WorkingDays } =>
  days === 'usual' ? {} : { days: WORKING_DAYS[days] };

/** How long it may take, on the lamp. */
export const sayDays = (days: Days, usualDueAt: number | null): string => {
  if (days !== 'usual') return say('give.nDays', { n: days });
  return usualDueAt === null ? say('give.usual') : sayUntil(usualDueAt, now());
};

type Props = { chosen: Days; usualDueAt: number | null; onChoose: (days: Days) => void };

/** How many working days it may take. */
export const ChooseDays = ({ chosen, usualDueAt, onChoose }: Props) => (
  <>
    <ChooseOne
      icon="calendar"
      question={say('give.days')}
      of={[
        { key: 'usual', word: say('give.usual') },
        ...(['1', '3', '5', '15'] as const).map((days) => ({ key: days, word: say('give.nDays', { n: days }) })),
      ]}
      chosen={chosen}
      onChoose={onChoose}
    />
    <View className="pad">
      <Line
        className="second small"
        text={chosen === 'usual' && usualDueAt !== null ? sayUntil(usualDueAt, now()) : say('give.workingDays')}
      />
    </View>
  </>
);
