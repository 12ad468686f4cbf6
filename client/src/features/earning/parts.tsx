import { DEED_KINDS, type DeedKind } from '../../../../shared/earning/deed-kinds.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { now } from '../../platform/clock.ts';
import { ChooseOne } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { deedIcon } from '../points/index.ts';
import { dateOf, dayFromNow } from './dates.ts';

type KindProps = { chosen: DeedKind | null; onChoose: (kind: DeedKind) => void };

/** What was done, by its picture. */
export const ChooseKind = ({ chosen, onChoose }: KindProps) => (
  <ChooseOne
    icon="kind-help"
    question={say('deed.what')}
    of={DEED_KINDS.map((key) => ({ key, word: say(`points.deed.${key}`), icon: deedIcon(key) }))}
    chosen={chosen}
    onChoose={onChoose}
  />
);

/** A week back is as far as people remember the day. */
const DAYS = 7;
const dayWord = (ago: number, at: InstantMs): string => {
  if (ago === 0) return say('deed.today');
  return ago === 1 ? say('deed.yesterday') : dateOf(dayFromNow(-ago, at), at);
};

type DayProps = { chosen: string | null; from?: number; onChoose: (day: string) => void };

/** On which of the last days. */
export const ChooseDay = ({ chosen, from = 0, onChoose }: DayProps) => (
  <ChooseOne
    icon="clock"
    question={say('deed.when')}
    of={Array.from({ length: DAYS }, (_, at) => ({
      key: dayFromNow(-at - from, now()),
      word: dayWord(at + from, now()),
    }))}
    chosen={chosen}
    onChoose={onChoose}
  />
);
