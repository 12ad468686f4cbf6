import { useAct } from '../../../data/index.ts';
import { Answers, Line, Refusal, Sheet, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { InAll } from './InAll.tsx';
import type { Kept } from './kept.ts';
import { useInAll } from './use-in-all.ts';

/** The second person sends it out: from here on nothing of it changes. */
export const CheckSheet = ({ vote, onClose }: { vote: Kept; onClose: () => void }) => {
  const { voteId, title, options, series } = vote;
  const one = useAct('vote.check', () => {
    toast('check', say('keep.checked'));
    onClose();
  });
  const all = useInAll('vote.checkAll', 'keep.checked', onClose);
  const act = series ? all.act : one;
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
            onPress: () => (series ? all.act.send({ seriesId: series.seriesId }) : one.send({ voteId })),
          }}
          no={{ icon: 'back', word: say('keep.no'), onPress: onClose }}
        />
      }
    >
      <Line className="strong" text={title} />
      <Line text={options.join('，')} />
      <Line text={say('keep.check.words')} />
      {series && <InAll n={series.all} progress={all.progress} />}
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
