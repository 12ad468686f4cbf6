import { useAct } from '../../data/index.ts';
import { Answers, Line, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Found } from './FindPerson.tsx';

type Props = { found: Found; buildingId: string; onClose: () => void };

/** Asks once more before the next captain is asked. */
export const ProposeSheet = ({ found: { residentId, name }, buildingId, onClose }: Props) => {
  const act = useAct('appointment.proposeHandOver', () => {
    onClose();
    toast('check', say('post.did.propose', { name }));
  });
  return (
    <Sheet
      title={say('post.propose.ask', { name })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'forward',
            word: say('post.propose.yes'),
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ buildingId, successorId: residentId }),
          }}
          no={{ icon: 'back', word: say('post.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('post.propose.words')} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
