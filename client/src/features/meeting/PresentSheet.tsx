import { useAct } from '../../data/index.ts';
import { Answers, Line, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Meeting } from './meeting-words.ts';

type Building = Meeting['buildings'][number];
type Props = { meetingId: string; building: Building; onClose: () => void };

/** The chair counts in the captain of a building, who is there without a phone. */
export const PresentSheet = ({ meetingId, building: { name, captain }, onClose }: Props) => {
  const act = useAct('meeting.markPresent', () => {
    toast('check', say('meeting.did.present', { name }));
    onClose();
  });
  return (
    <Sheet
      title={name}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'check',
            word: say('meeting.present.yes'),
            isSending: act.state.kind === 'sending',
            onPress: () => captain && act.send({ meetingId, residentId: captain.residentId }),
          }}
          no={{ icon: 'back', word: say('meeting.attend.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('meeting.present.ask', { name: captain?.name ?? '' })} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
