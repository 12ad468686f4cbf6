import { useState } from 'react';
import { addDays } from '../../../../shared/kernel/calendar.ts';
import { useAct } from '../../data/index.ts';
import { Answers, ChooseOne, Line, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Found } from './FindPerson.tsx';
import { DEPUTY_DAYS, sayDay, today, type DeputyDays } from './post-words.ts';

type Props = { found: Found; buildingId: string; onClose: () => void };

/** Who stands in, and for how long: it ends by itself. */
export const DeputySheet = ({ found: { residentId, name }, buildingId, onClose }: Props) => {
  const [days, choose] = useState<DeputyDays>('7');
  const to = addDays(today(), Number(days) - 1);
  const act = useAct('appointment.appointDeputy', () => {
    onClose();
    toast('check', say('post.did.deputy', { name }));
  });
  return (
    <Sheet
      title={say('post.deputy.ask', { name })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'check',
            word: say('post.deputy.yes'),
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ residentId, buildingId, from: today(), to }),
          }}
          no={{ icon: 'back', word: say('post.no'), onPress: onClose }}
        />
      }
    >
      <ChooseOne
        icon="clock"
        question={say('post.deputy.days')}
        of={DEPUTY_DAYS.map((key) => ({ key, word: say('post.days', { n: Number(key) }) }))}
        chosen={days}
        onChoose={choose}
      />
      <Line text={say('post.deputy.until', { day: sayDay(to) })} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
