import { useAct } from '../../data/index.ts';
import { Answers, Line, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { titleOfOpinion, type Opinion } from './opinion-words.ts';

type Props = { opinion: Opinion; onClose: () => void; onBack: () => void };

/** The author takes an opinion back. */
export const WithdrawSheet = ({ opinion, onClose, onBack }: Props) => {
  const act = useAct('review.withdraw', () => {
    toast('check', say('review.did.withdraw'));
    onClose();
  });
  return (
    <Sheet
      title={say('opinion.withdraw.ask')}
      onClose={onClose}
      onBack={onBack}
      acts={
        <Answers
          destroys
          yes={{
            icon: 'cross',
            word: say('opinion.withdraw'),
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ opinionId: opinion.opinionId }),
          }}
          no={{ icon: 'back', word: say('opinion.withdraw.no'), onPress: onBack }}
        />
      }
    >
      <Line text={titleOfOpinion(opinion)} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
