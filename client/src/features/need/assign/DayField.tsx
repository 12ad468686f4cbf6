import type { LocalDate } from '../../../../../shared/kernel/time.ts';
import { now } from '../../../platform/clock.ts';
import { ChooseOne } from '../../../ui/index.ts';
import { sayDay } from './days.ts';

type Props = {
  question: string;
  days: readonly LocalDate[];
  chosen: LocalDate;
  onChoose: (day: LocalDate) => void;
};

/** By the end of which day: one of those that lie ready. */
export const DayField = ({ question, days, chosen, onChoose }: Props) => (
  <ChooseOne
    icon="calendar"
    question={question}
    of={days.map((day) => ({ key: day, word: sayDay(day, now()) }))}
    chosen={chosen}
    onChoose={onChoose}
  />
);
