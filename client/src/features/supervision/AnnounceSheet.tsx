import { useState } from 'react';
import { addMonths } from '../../../../shared/kernel/calendar.ts';
import { beijingMonth, type LocalMonth } from '../../../../shared/kernel/time.ts';
import { useAct } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { Answers, ChooseOne, Line, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { monthName } from '../../words/time.ts';

const SIZES = ['5', '10', '20', '50'] as const;

/** Says beforehand which month is looked at and how many are drawn. */
export const AnnounceSheet = ({ onClose }: { onClose: () => void }) => {
  const current = beijingMonth(now());
  const [month, setMonth] = useState<LocalMonth>(addMonths(current, -1));
  const [size, setSize] = useState<(typeof SIZES)[number]>('20');
  const act = useAct('supervision.announce', () => {
    toast('check', say('round.did.announce'));
    onClose();
  });
  return (
    <Sheet
      title={say('round.announce')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'check', word: say('round.announce.yes'), isSending: act.state.kind === 'sending' },
            onPress: () => act.send({ month, size: Number(size) }),
          }}
          no={{ icon: 'back', word: say('round.announce.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('round.announce.words')} />
      <ChooseOne
        icon="calendar"
        question={say('round.announce.ask')}
        of={[addMonths(current, -1), current].map((key) => ({ key, word: monthName(key) }))}
        chosen={month}
        onChoose={setMonth}
      />
      <ChooseOne
        icon="lot"
        question={say('round.announce.size')}
        of={SIZES.map((key) => ({ key, word: say('round.some', { n: Number(key) }) }))}
        chosen={size}
        onChoose={setSize}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
