import { View } from '@tarojs/components';
import { useState } from 'react';
import { ORDER_DAYS_MAX } from './days.ts';
import { ChoiceTile, Line, PlainAct, SecondAct, Sheet } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { monthName } from '../../words/time.ts';
import { daysFrom, sayFestival, type CalendarDay } from './calendar-days.ts';
import { sayDay } from './meeting-words.ts';

type Props = { chosen: string; onChoose: (day: CalendarDay['day']) => void; onClose: () => void };

/** Four weeks at a time: as many as a thumb scrolls through. */
const SHOWN = 28;

/** A day is chosen by one tap: each with its weekday, a festival by its name, and what nobody works on marked. */
export const DaySheet = ({ chosen, onChoose, onClose }: Props) => {
  const [count, show] = useState(SHOWN);
  const months = daysFrom(Math.min(count, ORDER_DAYS_MAX));
  return (
    <Sheet
      title={say('decide.day.title')}
      onClose={onClose}
      acts={<SecondAct icon="back" word={say('decide.day.close')} onPress={onClose} />}
    >
      <Line className="second" text={say('decide.due', { day: sayDay(chosen) })} />
      {months.map(({ month, days }) => (
        <View key={month} className="month-of-days">
          <Line className="strong" text={monthName(month)} />
          <View className="choices days" aria-role="radiogroup" aria-label={monthName(month)}>
            {days.map((day) => (
              <Day key={day.day} of={day} isOn={day.day === chosen} onPress={() => onChoose(day.day)} />
            ))}
          </View>
        </View>
      ))}
      {count < ORDER_DAYS_MAX && (
        <View className="pad">
          <PlainAct icon="down" word={say('decide.day.more')} onPress={() => show(count + SHOWN)} />
        </View>
      )}
    </Sheet>
  );
};

const Day = ({ of, isOn, onPress }: { of: CalendarDay; isOn: boolean; onPress: () => void }) => {
  const note = sayFestival(of) ?? (of.isOff ? say('decide.day.off') : undefined);
  return (
    <ChoiceTile
      large={String(Number(of.day.slice(8)))}
      word={say(`weekday.${of.weekday}`)}
      {...(note === undefined ? {} : { words: note })}
      isOn={isOn}
      onPress={onPress}
    />
  );
};
