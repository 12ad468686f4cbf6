import { useState } from 'react';
import { MEETING_LIMITS } from '../../../../shared/meeting/limits.ts';
import { useAct, useQuery, useWords } from '../../data/index.ts';
import { Answers, AskedField, ChooseOne, Loaded, Refusal, Sheet, toast } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { dayAfter, daysUntil } from './days.ts';
import type { Meeting } from './meeting-words.ts';
import { tileOfReceiver } from './person-tile.tsx';

type Props = { meetingId: string; topic: Meeting['topics'][number]; onClose: () => void };
const SHOWN = 4;
const DAYS = [7, 15, 30] as const;

/** One of the matters of the month gets a lead and a plan. */
export const TopicSheet = ({ meetingId, topic: { kind, opinionId, plan }, onClose }: Props) => {
  const receivers = useQuery('meeting.receivers', { opinionId });
  const { words, type, forget } = useWords(`meeting.setTopic ${meetingId} ${kind}`);
  const [leadId, choose] = useState<string | null>(null);
  const [dueDay, setDueDay] = useState<string>(dayAfter(DAYS[1]));
  const act = useAct('meeting.setTopic', () => {
    forget();
    toast('check', say('meeting.did.topic'));
    onClose();
  });
  const written = (words === '' ? (plan?.words ?? '') : words).trim();
  return (
    <Sheet
      title={sayKind(kind)}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'check',
            word: say('meeting.topic.yes'),
            isOff: leadId === null || written.length < MEETING_LIMITS.wordsLengthMin,
            isSending: act.state.kind === 'sending',
            onPress: () => leadId !== null && act.send({ meetingId, kind, leadId, plan: written, dueDay }),
          }}
          no={{ icon: 'back', word: say('meeting.attend.no'), onPress: onClose }}
        />
      }
    >
      <Loaded of={receivers}>
        {({ items }) => (
          <ChooseOne
            icon="person"
            question={say('meeting.topic.who')}
            of={items.slice(0, SHOWN).map(tileOfReceiver)}
            chosen={leadId}
            onChoose={choose}
          />
        )}
      </Loaded>
      <AskedField
        icon="say"
        question={say('meeting.topic.what')}
        value={words === '' ? (plan?.words ?? '') : words}
        placeholder={say('meeting.topic.what')}
        lengthMax={MEETING_LIMITS.wordsLengthMax}
        isTall
        onChange={type}
      />
      <ChooseOne
        icon="calendar"
        question={say('meeting.topic.days')}
        of={DAYS.map((n) => ({ key: String(n), word: say('meeting.topic.nDays', { n }) }))}
        chosen={String(daysUntil(dueDay))}
        onChoose={(n) => setDueDay(dayAfter(Number(n)))}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
