import { useAct } from '../../data/index.ts';
import { Answers, Line, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { titleOfOpinion, type Opinion } from './opinion-words.ts';

type Props = { opinion: Opinion; onClose: () => void; onBack: () => void };

/** The author lets an opinion go on in private: a need that only those in charge read. */
export const PrivateSheet = ({ opinion, onClose, onBack }: Props) => {
  const act = useAct('review.answerHidden', () => {
    toast('lock', say('review.did.private'));
    onClose();
  });
  return (
    <Sheet
      title={say('opinion.makePrivate.ask')}
      onClose={onClose}
      onBack={onBack}
      acts={
        <Answers
          yes={{
            icon: 'lock',
            word: say('opinion.makePrivate'),
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ opinionId: opinion.opinionId, isPrivate: true }),
          }}
          no={{ icon: 'back', word: say('opinion.makePrivate.no'), onPress: onBack }}
        />
      }
    >
      <Line text={titleOfOpinion(opinion)} />
      <Line className="second" text={say('opinion.makePrivate.words')} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
