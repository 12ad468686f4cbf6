import { APPOINTMENT_LIMITS } from '../../../../shared/appointment/limits.ts';
import type { Role } from '../../../../shared/community/roles.ts';
import { useAct, useWords } from '../../data/index.ts';
import type { Input } from '../../platform/rpc.ts';
import { Answers, ReasonField, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { sayPost } from './post-words.ts';

/** What somebody holds that is to end. */
export type Ended = {
  readonly residentId: string;
  readonly name: string;
  readonly role: Role;
  readonly nodeId: string;
  readonly isDeputy: boolean;
};
type Props = { of: Ended; onClose: () => void };

/** Ends what somebody holds, with a reason that they read. */
export const EndSheet = ({ of: { residentId, name, role, nodeId, isDeputy }, onClose }: Props) => {
  const { words, type, forget } = useWords(`appointment.end ${residentId} ${role} ${nodeId}`);
  const act = useAct('appointment.end', () => {
    forget();
    onClose();
    toast('check', say('post.did.end', { name }));
  });
  const reason = words.trim();
  return (
    <Sheet
      title={say('post.end.ask', { name, post: sayPost(role, isDeputy) })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'stop',
            word: say('post.end.yes'),
            isOff: reason.length < APPOINTMENT_LIMITS.reasonLengthMin,
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ residentId, role: role as Input<'appointment.end'>['role'], nodeId, reason }),
          }}
          no={{ icon: 'back', word: say('post.no'), onPress: onClose }}
          destroys
        />
      }
    >
      <ReasonField
        value={words}
        lengthMax={APPOINTMENT_LIMITS.reasonLengthMax}
        ready={[say('post.reason.term'), say('post.reason.away'), say('post.reason.ill')]}
        onChange={type}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
