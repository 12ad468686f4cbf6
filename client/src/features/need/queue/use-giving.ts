import { useState } from 'react';
import { useAct, type Act } from '../../../data/index.ts';
import { toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { daysIn, type Days } from '../assign/ChooseDays.tsx';
import { useReceivers, type Choice } from '../assign/receivers.ts';
import { isGiveable, type Queued } from './queue-words.ts';

export type Giving = {
  readonly choice: Choice;
  readonly days: Days;
  readonly chooseDays: (days: Days) => void;
  readonly act: Act<'need.give'>;
  /** Does nothing before somebody is chosen. */
  readonly give: () => void;
};

/** To whom the open matter goes and how long they have; each matter is asked about anew. */
export const useGiving = (need: Queued | null, onGiven: () => void): Giving => {
  const needId = need !== null && isGiveable(need) ? need.needId : null;
  const choice = useReceivers(needId);
  const [chosenDays, setChosenDays] = useState<readonly [needId: string | null, days: Days]>([null, 'usual']);
  const days = chosenDays[0] === needId ? chosenDays[1] : 'usual';
  const act = useAct('need.give', () => {
    toast('check', say('did.give', { name: choice.chosen?.name ?? '' }));
    onGiven();
  });
  return {
    choice,
    days,
    chooseDays: (next) => setChosenDays([needId, next]),
    act,
    give: () => {
      if (needId !== null && choice.chosen) act.send({ needId, receiverId: choice.chosen.receiverId, ...daysIn(days) });
    },
  };
};
