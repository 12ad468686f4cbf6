import { View } from '@tarojs/components';
import { useState } from 'react';
import { monthOfDay, weekdayOfDay, type VoteDays } from '../../../../../shared/vote/calendar.ts';
import type { LocalDate } from '../../../../../shared/kernel/time.ts';
import { VOTE_LIMITS } from '../../../../../shared/vote/vote.ts';
import { ChoiceTile, Line, PlainAct, SecondAct, Sheet } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { monthName } from '../../../words/time.ts';
import { sayFestival } from '../../review/index.ts';
import type { VoteForm } from './form.ts';
import { daysToChoose, festivalOn, sayDay, type Festivals } from './vote-days.ts';

type Props = {
  form: VoteForm;
  days: VoteDays;
  which: keyof VoteDays;
  festivals: Festivals;
  onChoose: (day: LocalDate) => void;
  onClose: () => void;
};

/** Four weeks at a time: as many as a thumb scrolls through. */
const SHOWN = 28;

/** The first or the last day is chosen by one tap: each with its weekday, a festival by its name. */
export const DaySheet = ({ form, days, which, festivals, onChoose, onClose }: Props) => {
  const [count, show] = useState(SHOWN);
  const shown = daysToChoose(form, days, which, Math.min(count, VOTE_LIMITS.openDaysMax));
  const months = [...new Set(shown.map(monthOfDay))];
  return (
    <Sheet
      title={say(`make.day.${which}`)}
      onClose={onClose}
      acts={<SecondAct icon="back" word={say('make.day.close')} onPress={onClose} />}
    >
      <Line className="second" text={say('make.day.now', { day: sayDay(days[which]) })} />
      {months.map((month) => (
        <View key={month} className="month-of-days">
          <Line className="strong" text={monthName(month)} />
          <View className="choices days" aria-role="radiogroup" aria-label={monthName(month)}>
            {shown
              .filter((day) => monthOfDay(day) === month)
              .map((day) => (
                <Day key={day} {...{ day, festivals }} isOn={day === days[which]} onPress={() => onChoose(day)} />
              ))}
          </View>
        </View>
      ))}
      {count < VOTE_LIMITS.openDaysMax && (
        <View className="pad">
          <PlainAct icon="down" word={say('make.day.more')} onPress={() => show(count + SHOWN)} />
        </View>
      )}
    </Sheet>
  );
};

type DayProps = { day: LocalDate; festivals: Festivals; isOn: boolean; onPress: () => void };
const Day = ({ day, festivals, isOn, onPress }: DayProps) => {
  const festival = festivalOn(day, festivals);
  return (
    <ChoiceTile
      large={String(Number(day.slice(8)))}
      word={say(`weekday.${weekdayOfDay(day)}`)}
      {...(festival === undefined ? {} : { words: sayFestival(festival) })}
      isOn={isOn}
      onPress={onPress}
    />
  );
};
