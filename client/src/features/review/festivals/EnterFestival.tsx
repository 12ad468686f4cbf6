import { View } from '@tarojs/components';
import { useState } from 'react';
import { FESTIVAL_LIMITS } from '../../../../../shared/review/festival-limits.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import {
  Act,
  BlockTitle,
  ChoiceTile,
  ChooseOne,
  Line,
  Page,
  ReasonField,
  Refusal,
  Stepper,
  toast,
} from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { day, monthName } from '../../../words/time.ts';
import { daysIn, lastDay, monthsAhead } from './festival-days.ts';
import { tellStaying } from './festival-words.ts';

const READY = ['eidAlFitr', 'eidAlAdha', 'miaoNewYear', 'torchFestival', 'panwang'] as const;

/** A festival that no calendar places: which, from which day, how many days. What stands already is not moved, which is said before. */
export const EnterFestival = ({ onDone }: { onDone: () => void }) => {
  const { words, type, forget } = useWords('review.enterFestival');
  const [month, setMonth] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const [days, setDays] = useState(1);
  const act = useAct('review.enterFestival', ({ staying }) => {
    forget();
    toast('check', tellStaying(staying, 'festivals.did.enter'));
    onDone();
  });
  const name = words.trim();
  const isOff = name.length < FESTIVAL_LIMITS.nameLengthMin || from === null;
  const send = () => from !== null && act.send({ name, from, to: lastDay(from, days) });
  return (
    <Page
      title={say('festivals.enter')}
      onBack={onDone}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say('festivals.yes')}
              isOff={isOff}
              isSending={act.state.kind === 'sending'}
              onPress={send}
            />
          </View>
        </>
      }
    >
      <View className="pad">
        <ReasonField
          label={say('festivals.name')}
          value={words}
          lengthMax={FESTIVAL_LIMITS.nameLengthMax}
          ready={READY.map((one) => say(`festival.${one}`))}
          onChange={type}
        />
      </View>
      <ChooseOne
        icon="clock"
        question={say('festivals.month')}
        of={monthsAhead(now()).map((one) => ({ key: one, word: monthName(one) }))}
        chosen={month}
        onChoose={(one) => {
          setMonth(one);
          setFrom(null);
        }}
      />
      {month !== null && (
        <>
          <BlockTitle words={say('festivals.day')} />
          <View className="choices words" aria-role="radiogroup" aria-label={say('festivals.day')}>
            {daysIn(month, now()).map((one) => (
              <ChoiceTile
                key={one}
                word={String(Number(one.slice(8)))}
                isOn={one === from}
                onPress={() => setFrom(one)}
              />
            ))}
          </View>
        </>
      )}
      {from !== null && (
        <>
          <BlockTitle words={say('festivals.days')} />
          <View className="pad">
            <Stepper
              label={say('festivals.days')}
              value={days}
              max={FESTIVAL_LIMITS.daysMax}
              words={say('festivals.days.n', { n: days })}
              onChange={setDays}
            />
            <Line
              className="second"
              text={say('festivals.until', { day: day(Date.parse(`${lastDay(from, days)}T00:00:00+08:00`), now()) })}
            />
          </View>
        </>
      )}
      <Line className="pad second" text={say('festivals.stays')} />
      <View className="list-end" />
    </Page>
  );
};
