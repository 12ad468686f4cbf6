import { View } from '@tarojs/components';
import { useState } from 'react';
import { MEETING_LIMITS } from '../../../../shared/meeting/limits.ts';
import { useQuery } from '../../data/index.ts';
import { AskedField, ChooseOne, Line, Loaded, PlainAct } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { calendarDay } from './calendar-days.ts';
import { dayAfter, daysUntil } from './days.ts';
import { sayDay, type Matter } from './meeting-words.ts';
import { personTile, tileOfReceiver, type Receiver } from './person-tile.tsx';
import { DecisionWords } from './DecisionWords.tsx';
import { Helpers } from './Helpers.tsx';
import type { Decides } from './use-deciding.ts';

type Props = {
  deciding: Decides;
  matter: Matter;
  /** Lets a day be chosen from the calendar. */
  onDay: () => void;
};

/** So many are named at once: the likeliest. */
const SHOWN = 4;
const DAYS = [3, 7, 15] as const;
/** Stands for a day that is chosen from the calendar. */
const OTHER = 'other';
/** Stands for whoever said it. */
const AUTHOR = 'author';

/** An order: what is promised, who leads, whose nod ends it, and by when. */
export const OrderForm = ({ deciding, matter, onDay }: Props) => {
  const { chosen, choose, words, type } = deciding;
  const receivers = useQuery('meeting.receivers', { opinionId: matter.opinionId });
  const days = daysUntil(chosen.dueDay);
  return (
    <>
      <DecisionWords way="assign" question={say('decide.promise')} words={words} onChoose={type} />
      <AskedField
        icon="say"
        question={say('decide.promise')}
        value={words}
        placeholder={say('decide.promise.placeholder')}
        lengthMax={MEETING_LIMITS.promiseLengthMax}
        isTall
        onChange={type}
      />
      <Loaded of={receivers}>{({ items }) => <People {...{ deciding, matter, items }} />}</Loaded>
      <ChooseOne
        icon="calendar"
        question={say('decide.days')}
        of={[
          ...DAYS.map((n) => ({ key: String(n), word: say('decide.nDays', { n }) })),
          { key: OTHER, word: say('decide.day.choose') },
        ]}
        chosen={DAYS.some((n) => n === days) ? String(days) : OTHER}
        onChoose={(key) => (key === OTHER ? onDay() : choose({ dueDay: dayAfter(Number(key)) }))}
      />
      <View className="pad">
        <Line className="second small" text={say('decide.due', { day: sayDay(chosen.dueDay) })} />
        {calendarDay(chosen.dueDay).isOff && <Line className="strong" text={say('decide.due.off')} />}
      </View>
    </>
  );
};

const People = ({ deciding, matter, items }: Omit<Props, 'onDay'> & { items: readonly Receiver[] }) => {
  const { chosen, choose } = deciding;
  const [isAll, showAll] = useState(false);
  const shown = isAll ? items : items.slice(0, SHOWN);
  // Nobody nods to what they lead or help with.
  const doers = [chosen.leadId, ...chosen.helperIds];
  const residents = shown.filter(({ kind, receiverId }) => kind === 'resident' && !doers.includes(receiverId));
  return (
    <>
      <ChooseOne
        icon="person"
        question={say('decide.lead')}
        of={shown.map(tileOfReceiver)}
        chosen={chosen.leadId}
        onChoose={(leadId) =>
          choose({
            leadId,
            helperIds: chosen.helperIds.filter((one) => one !== leadId),
            ...(chosen.acceptorId === leadId ? { acceptorId: null } : {}),
          })
        }
      />
      {!isAll && items.length > SHOWN && (
        <View className="pad">
          <PlainAct icon="down" word={say('decide.lead.more')} onPress={() => showAll(true)} />
        </View>
      )}
      <Helpers {...{ deciding, shown }} />
      <ChooseOne
        icon="check"
        question={say('decide.accept')}
        of={[
          ...(matter.author === null ? [] : [personTile(AUTHOR, matter.author, say('decide.accept.author'))]),
          ...residents.slice(0, isAll ? residents.length : SHOWN - Number(matter.author !== null)).map(tileOfReceiver),
        ]}
        chosen={chosen.acceptorId ?? (matter.author === null ? null : AUTHOR)}
        onChoose={(key) => choose({ acceptorId: key === AUTHOR ? null : key })}
      />
    </>
  );
};
