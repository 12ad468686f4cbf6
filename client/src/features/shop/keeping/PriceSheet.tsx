import { useState } from 'react';
import { addDays } from '../../../../../shared/kernel/calendar.ts';
import { beijingDay, type LocalDate } from '../../../../../shared/kernel/time.ts';
import { PRICE_MAX } from '../../../../../shared/shop/prices.ts';
import { useAct } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import { Answers, ChooseOne, Field, Line, Refusal, Sheet, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { sayDay } from '../goods-facts.ts';
import type { OnShelf } from './shelf-facts.ts';

/** The first of the month after a day. */
const firstOfNext = (today: LocalDate): LocalDate =>
  addDays(`${today.slice(0, 7)}-28` as LocalDate, 4)
    .slice(0, 8)
    .concat('01') as LocalDate;

/** What one costs from a day on: the price that holds today stays until then. */
export const PriceSheet = ({ goods: { goodsId, price, unit }, onClose }: { goods: OnShelf; onClose: () => void }) => {
  const today = beijingDay(now());
  const days = [...(price ? [] : [today]), addDays(today, 1), firstOfNext(today)].filter(
    (day, index, all) => all.indexOf(day) === index,
  );
  const [points, setPoints] = useState('');
  const [from, choose] = useState<LocalDate>(days[0] ?? today);
  const act = useAct('shop.setPrice', () => {
    toast('check', say('shelf.did.price'));
    onClose();
  });
  const n = Number(points);
  return (
    <Sheet
      title={say('shelf.price.ask', { unit })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'check', word: say('shelf.price.yes'), isSending: act.state.kind === 'sending' },
            isOff: n < 1 || n > PRICE_MAX,
            onPress: () => act.send({ goodsId, points: n, from }),
          }}
          no={{ icon: 'back', word: say('shelf.price.no'), onPress: onClose }}
        />
      }
    >
      <Field
        label={say('shelf.price.ask', { unit })}
        value={points}
        placeholder={price ? String(price.points) : '60'}
        lengthMax={5}
        onChange={(words) => setPoints(words.replace(/\D/g, ''))}
      />
      <ChooseOne
        icon="calendar"
        question={say('shelf.price.from')}
        of={days.map((day) => ({ key: day, word: day === today ? say('shelf.today') : sayDay(day) }))}
        chosen={from}
        onChoose={choose}
      />
      {price && <Line className="second" text={say('shelf.price.stays', { n: price.points })} />}
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
