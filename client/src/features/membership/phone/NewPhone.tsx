import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import { Answers, Line, PlainAct, Refusal, Sheet, Strip, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { addressOf } from '../me.ts';
import type { Request } from '../requests/contenders.ts';
import { doneWhen } from './done-when.ts';
import { TakeOverSheet } from './TakeOverSheet.tsx';

type TakeOver = NonNullable<Request['takeOver']>;

/** Of an application whose person is in the group already: that they are, and what it waits for. */
export const PhoneStrip = ({ of }: { of: TakeOver }) => <Strip icon="phone" title={standing(of)} />;

const standing = ({ state, until, isMine }: TakeOver): string => {
  if (state === 'waiting' && until !== null) return say('newPhone.waiting', { when: doneWhen(until, now()) });
  if (state === 'second') return say(isMine ? 'newPhone.second.mine' : 'newPhone.second');
  return say('newPhone.asked');
};

/** The yes to it: to begin, or to be the second who says so. Nothing where somebody else has to. */
export const PhoneAct = ({ request, of }: { request: Request; of: TakeOver }) => {
  const [isAsking, setIsAsking] = useState(false);
  const close = () => setIsAsking(false);
  if (of.state === 'asked')
    return (
      <>
        <PlainAct icon="phone" word={say('newPhone.take')} onPress={() => setIsAsking(true)} />
        {isAsking && <TakeOverSheet request={request} onClose={close} />}
      </>
    );
  if (of.state !== 'second' || of.isMine) return null;
  return (
    <>
      <PlainAct icon="check" word={say('newPhone.confirm')} onPress={() => setIsAsking(true)} />
      {isAsking && <ConfirmSheet request={request} onClose={close} />}
    </>
  );
};

const ConfirmSheet = ({ request, onClose }: { request: Request; onClose: () => void }) => {
  const { state, send, again } = useAct('membership.confirmTakeOver', () => {
    onClose();
    toast('check', say('newPhone.did.confirm'));
  });
  return (
    <Sheet
      title={say('newPhone.confirm.ask', { name: request.name })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'check',
            word: say('newPhone.confirm'),
            isSending: state.kind === 'sending',
            onPress: () => send({ membershipId: request.membershipId }),
          }}
          no={{ icon: 'eye', word: say('door.approve.no'), onPress: onClose }}
        />
      }
    >
      <View>
        <Line className="strong" text={addressOf(request)} />
        <Line text={say('newPhone.confirm.words')} />
        <Line text={say('newPhone.words')} />
      </View>
      <Refusal state={state} onAgain={again} />
    </Sheet>
  );
};
