import { useState } from 'react';
import { DEED_LIMITS } from '../../../../shared/earning/deed-day.ts';
import { useAct, useQuery } from '../../data/index.ts';
import { Answers, ChooseOne, Line, Loaded, ReasonField, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Deed } from './DeedRow.tsx';

type Props = { deed: Deed; onClose: () => void };

/** Whether it is so: who it was, where that is to be said; or why not. */
export const CheckSheet = ({ deed, onClose }: Props) => {
  const [isNot, setIsNot] = useState(false);
  const [doerId, setDoerId] = useState<string | null>(null);
  const act = useAct('earning.checkDeed', ({ status }) => {
    toast('check', say(status === 'refused' ? 'check.did.refuse' : 'check.did.deed'));
    onClose();
  });
  if (isNot) return <RefuseSheet deed={deed} onClose={onClose} />;
  const isReady = deed.doerHome === null || doerId !== null;
  const send = () =>
    act.send({ deedId: deed.deedId, isRight: true, reason: '', ...(doerId === null ? {} : { doerId }) });
  return (
    <Sheet
      title={say('check.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'check', word: say('check.yes'), isSending: act.state.kind === 'sending' },
            ...{ isOff: !isReady, onPress: send },
          }}
          no={{ icon: 'refuse', word: say('check.no'), onPress: () => setIsNot(true) }}
        />
      }
    >
      <Line
        text={say('check.words', { what: say(`points.deed.${deed.kind}`), who: `${deed.where} ${deed.who}`.trim() })}
      />
      {deed.doerHome && <ChooseDoer home={deed.doerHome} chosen={doerId} onChoose={setDoerId} />}
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};

type DoerProps = { home: NonNullable<Deed['doerHome']>; chosen: string | null; onChoose: (id: string) => void };

/** Whoever was helped named the door; the one who did it is one of those behind it. */
const ChooseDoer = ({ home, chosen, onChoose }: DoerProps) => {
  const household = useQuery('household.find', home);
  return (
    <Loaded of={household}>
      {({ people }) => (
        <ChooseOne
          icon="person"
          question={say('check.doer')}
          of={people.map(({ residentId, name }) => ({ key: residentId, word: name }))}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
    </Loaded>
  );
};

const RefuseSheet = ({ deed: { deedId }, onClose }: Props) => {
  const [reason, setReason] = useState('');
  const act = useAct('earning.checkDeed', () => {
    toast('check', say('check.did.refuse'));
    onClose();
  });
  return (
    <Sheet
      title={say('check.refuse.ask')}
      onClose={onClose}
      acts={
        <Answers
          destroys
          yes={{
            ...{ icon: 'refuse', word: say('check.refuse.yes'), isSending: act.state.kind === 'sending' },
            isOff: reason.trim().length < DEED_LIMITS.reasonLengthMin,
            onPress: () => act.send({ deedId, isRight: false, reason }),
          }}
          no={{ icon: 'back', word: say('check.later'), onPress: onClose }}
        />
      }
    >
      <ReasonField
        value={reason}
        lengthMax={DEED_LIMITS.reasonLengthMax}
        ready={[say('check.refuse.ready.1'), say('check.refuse.ready.2')]}
        onChange={setReason}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
