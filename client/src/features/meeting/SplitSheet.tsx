import { useAct } from '../../data/index.ts';
import { Answers, Line, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { titleOfMatter, type Matter } from './meeting-words.ts';

type Props = { matter: Matter; onClose: () => void };

/** The chair takes apart what was merged: each is decided by itself. */
export const SplitSheet = ({ matter, onClose }: Props) => {
  const act = useAct('meeting.split', () => {
    toast('check', say('split.did'));
    onClose();
  });
  return (
    <Sheet
      title={say('split.ask', { n: matter.merged + 1 })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'merge',
            word: say('split.do'),
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ opinionId: matter.opinionId }),
          }}
          no={{ icon: 'back', word: say('split.no'), onPress: onClose }}
        />
      }
    >
      <Line text={titleOfMatter(matter)} />
      <Line className="strong" text={say('split.becomes')} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
