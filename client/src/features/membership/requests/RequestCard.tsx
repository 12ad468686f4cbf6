import { View } from '@tarojs/components';
import { useState } from 'react';
import { MEMBERSHIP_LIMITS } from '../../../../../shared/membership/membership.ts';
import { useAct, useUnsentAbout, useWords } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import {
  Answers,
  Line,
  PersonChip,
  PlainAct,
  ReasonField,
  Refusal,
  Sheet,
  Strip,
  toast,
  UnsentRow,
} from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';
import { giveBack, isToChange } from '../../unsent/index.ts';
import { addressOf } from '../me.ts';
import { PhoneAct, PhoneStrip } from '../phone/NewPhone.tsx';
import type { Request } from './contenders.ts';

type Asking = 'approve' | 'refuse' | null;
/** Whether this is the card whose 不是 is open at once; true but once. */
export type TakeOpening = (membershipId: string) => boolean;

type Props = {
  request: Request;
  /** Which of those who say they are the same person; null where nobody else waits who does. */
  place: number | null;
  takeOpening: TakeOpening;
};

/** One applicant, and the two answers. Both ask once more. */
export const RequestCard = ({ request, place, takeOpening }: Props) => {
  const [asking, setAsking] = useState<Asking>(() => (takeOpening(request.membershipId) ? 'refuse' : null));
  const [unsent] = useUnsentAbout(request.membershipId);
  const close = () => setAsking(null);
  const { takeOver } = request;
  return (
    <View className="request surface rule">
      <View className="pad">
        <PersonChip
          {...(place === null
            ? { name: request.name }
            : { name: say('requests.place', { n: place }), face: String(place) })}
          words={
            <>
              {place === null && <View>{addressOf(request)}</View>}
              <View>{when(request.appliedAt, now())}</View>
            </>
          }
          said={
            place === null
              ? [request.name, addressOf(request), when(request.appliedAt, now())]
              : [say('requests.place', { n: place }), when(request.appliedAt, now())]
          }
        />
      </View>
      {takeOver === null ? (
        request.contested && place === null && <Strip icon="warning" title={say('requests.contested')} />
      ) : (
        <PhoneStrip of={takeOver} />
      )}
      {unsent ? (
        <>
          <UnsentRow one={unsent} />
          {isToChange(unsent) && (
            <View className="pad acts">
              <PlainAct
                icon="edit"
                word={say('unsent.edit')}
                onPress={() => void giveBack(unsent, () => setAsking('refuse'))}
              />
            </View>
          )}
        </>
      ) : (
        <View className="pad acts">
          {takeOver === null ? (
            <PlainAct icon="check" word={say('requests.approve')} onPress={() => setAsking('approve')} />
          ) : (
            <PhoneAct request={request} of={takeOver} />
          )}
          <PlainAct icon="cross" word={say('requests.refuse')} onPress={() => setAsking('refuse')} />
        </View>
      )}
      {asking === 'approve' && <Approve request={request} place={place} onClose={close} />}
      {asking === 'refuse' && <TurnAway request={request} onClose={close} />}
    </View>
  );
};

const Approve = ({ request, place, onClose }: Omit<Props, 'takeOpening'> & { onClose: () => void }) => {
  const { state, send, again } = useAct('membership.approve', () => {
    onClose();
    toast('check', say('requests.approved'));
  });
  const which = place === null ? null : say('requests.place', { n: place });
  return (
    <Sheet
      title={say('door.approve', { name: request.name })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'check',
            word: say('door.approve.yes'),
            isSending: state.kind === 'sending',
            onPress: () => send({ membershipId: request.membershipId }),
          }}
          no={{ icon: 'eye', word: say('door.approve.no'), onPress: onClose }}
        />
      }
    >
      <Line className="strong" text={addressOf(request)} />
      {which !== null && <Line className="strong" text={which} />}
      <Line text={say('door.approve.words')} />
      <Refusal state={state} onAgain={again} />
    </Sheet>
  );
};

const TurnAway = ({ request, onClose }: { request: Request; onClose: () => void }) => {
  const { words: reason, type, forget } = useWords(`membership.refuse ${request.membershipId}`);
  const close = () => {
    forget();
    onClose();
  };
  const act = useAct(
    'membership.refuse',
    () => {
      close();
      toast('check', say('requests.refused'));
    },
    { told: () => ({ kind: null, text: request.name }), onKept: close },
  );
  const ready = [say('door.turnAway.reason1'), say('door.turnAway.reason2'), say('door.turnAway.reason3')];
  const isShort = reason.trim().length < MEMBERSHIP_LIMITS.reasonLengthMin;
  return (
    <Sheet
      title={say('door.turnAway')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'cross',
            word: say('door.turnAway.yes'),
            isOff: isShort,
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ membershipId: request.membershipId, reason: reason.trim() }),
          }}
          no={{ icon: 'eye', word: say('door.turnAway.no'), onPress: onClose }}
          destroys
        />
      }
    >
      <Line text={say('door.turnAway.words')} />
      <ReasonField value={reason} lengthMax={MEMBERSHIP_LIMITS.reasonLengthMax} ready={ready} onChange={type} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
