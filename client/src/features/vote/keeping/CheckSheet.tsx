import { useAct } from '../../../data/index.ts';
import { Answers, Line, Refusal, Sheet, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { Kept } from './kept.ts';

/** The second person sends it out: from here on nothing of it changes. */
export const CheckSheet = ({ vote: { voteId, title, options }, onClose }: { vote: Kept; onClose: () => void }) => {
  const act = useAct('vote.check', () => {
    toast('check', say('keep.checked'));
    onClose();
  });
  return (
    <Sheet
      title={say('keep.check.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'check',
            word: say('keep.check.yes'),
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ voteId }),
          }}
          no={{ icon: 'back', word: say('keep.no'), onPress: onClose }}
        />
      }
    >
      <Line className="strong" text={title} />
      <Line text={options.join('，')} />
      <Line text={say('keep.check.words')} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
