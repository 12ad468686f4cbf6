import { View } from '@tarojs/components';
import { useState } from 'react';
import { APPOINTMENT_LIMITS } from '../../../../shared/appointment/limits.ts';
import { useAct } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { Act, Line, ReasonField, Refusal, SecondAct, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { HandoverData, PostData } from './Handover.tsx';

type Props = { of: HandoverData };

/** The word that is waited for, of whoever looks, and the way out of it. */
export const HandoverFoot = ({ post: { handover, ...who } }: { post: PostData }) =>
  handover && (
    <>
      {wordOf(handover, who)}
      <Cancel of={handover} />
    </>
  );

const wordOf = (handover: HandoverData, { isCaptain, isAppointer }: Pick<PostData, 'isCaptain' | 'isAppointer'>) => {
  if (handover.status === 'proposed') return handover.isSuccessor ? <Accept of={handover} /> : null;
  if (isCaptain) return <Confirm of={handover} />;
  return isAppointer ? <Instead of={handover} /> : null;
};

const Accept = ({ of: { handoverId } }: Props) => {
  const { state, send, again } = useAct('appointment.acceptHandOver', () => toast('check', say('post.did.accept')));
  return (
    <>
      <Refusal state={state} onAgain={again} />
      <View className="acts">
        <Act
          icon="check"
          word={say('post.accept')}
          isSending={state.kind === 'sending'}
          onPress={() => send({ handoverId })}
        />
      </View>
    </>
  );
};

const Confirm = ({ of: { handoverId, successor } }: Props) => {
  const { state, send, again } = useAct('appointment.confirmHandOver', () => {
    toast('check', say('post.did.confirm'));
    // Whoever handed over may not look at the page any more.
    go.back();
  });
  return (
    <>
      <Refusal state={state} onAgain={again} />
      <View className="acts">
        <Act
          icon="forward"
          word={say('post.confirm', { name: successor.name })}
          isSending={state.kind === 'sending'}
          onPress={() => send({ handoverId })}
        />
      </View>
    </>
  );
};

/** For a captain who cannot: why is asked first. */
const Instead = ({ of: { handoverId, successor } }: Props) => {
  const [reason, setReason] = useState<string | null>(null);
  const { state, send, again } = useAct('appointment.handOverFor', () => toast('check', say('post.did.confirm')));
  const said = reason?.trim() ?? '';
  return (
    <>
      {reason !== null && (
        <ReasonField
          value={reason}
          lengthMax={APPOINTMENT_LIMITS.reasonLengthMax}
          ready={[say('post.reason.away'), say('post.reason.ill'), say('post.reason.died')]}
          onChange={setReason}
        />
      )}
      <Refusal state={state} onAgain={again} />
      <View className="acts">
        <Act
          icon="forward"
          word={say('post.instead', { name: successor.name })}
          isSending={state.kind === 'sending'}
          isOff={reason !== null && said.length < APPOINTMENT_LIMITS.reasonLengthMin}
          onPress={() => (reason === null ? setReason('') : send({ handoverId, reason: said }))}
        />
      </View>
    </>
  );
};

const Cancel = ({ of: { handoverId, successor, isSuccessor, mayCancel } }: Props) => {
  const { state, send, again } = useAct('appointment.cancelHandOver', () => toast('check', say('post.did.cancel')));
  if (!mayCancel) return <Line className="second" text={say('post.waits', { name: successor.name })} />;
  return (
    <>
      <Refusal state={state} onAgain={again} />
      <View className="acts">
        <SecondAct
          icon="cross"
          word={say(isSuccessor ? 'post.decline' : 'post.cancel')}
          isSending={state.kind === 'sending'}
          onPress={() => send({ handoverId })}
        />
      </View>
    </>
  );
};
