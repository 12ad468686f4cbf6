import { MEMBERSHIP_LIMITS } from '../../../../../shared/membership/membership.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { Answers, Line, ReasonField, Refusal, Sheet, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';

type Props = { of: { readonly residentId: string; readonly name: string }; onClose: () => void };
const READY = ['remove.ready.moved', 'remove.ready.wrong', 'remove.ready.other'] as const;

/** Takes somebody out of the building group, with a reason that they read; what that means is said before. */
export const RemoveSheet = ({ of: { residentId, name }, onClose }: Props) => {
  const { words, type, forget } = useWords(`membership.remove ${residentId}`);
  const act = useAct('membership.remove', () => {
    forget();
    onClose();
    toast('check', say('remove.did', { name }));
  });
  const reason = words.trim();
  return (
    <Sheet
      title={say('remove.ask', { name })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'stop',
            word: say('remove.yes'),
            isOff: reason.length < MEMBERSHIP_LIMITS.reasonLengthMin,
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ residentId, reason }),
          }}
          no={{ icon: 'back', word: say('door.turnAway.no'), onPress: onClose }}
          destroys
        />
      }
    >
      <Line text={say('remove.words')} />
      <Line text={say('remove.words.said')} />
      <ReasonField
        value={words}
        lengthMax={MEMBERSHIP_LIMITS.reasonLengthMax}
        ready={READY.map((one) => say(one))}
        onChange={type}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
