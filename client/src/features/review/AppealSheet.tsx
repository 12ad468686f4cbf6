import { MEETING_LIMITS } from '../../../../shared/meeting/limits.ts';
import { now } from '../../platform/clock.ts';
import { useAct, useWords } from '../../data/index.ts';
import { Answers, Line, ReasonField, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { day } from '../../words/time.ts';
import { linesOfDecision, type Opinion } from './opinion-words.ts';

type Props = { opinion: Opinion; onClose: () => void; onBack: () => void };

/** Whoever said it does not accept the refusal, once: they read its reason again, and say why. */
export const AppealSheet = ({ opinion, onClose, onBack }: Props) => {
  const { opinionId, appealUntil } = opinion;
  const { words, type, forget } = useWords(`meeting.appeal ${opinionId}`);
  const act = useAct('meeting.appeal', () => {
    forget();
    toast('check', say('appeal.did'));
    onClose();
  });
  return (
    <Sheet
      title={say('appeal.ask')}
      onClose={onClose}
      onBack={onBack}
      acts={
        <Answers
          yes={{
            icon: 'check',
            word: say('appeal.send'),
            isOff: words.trim().length < MEETING_LIMITS.wordsLengthMin,
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ opinionId, words: words.trim() }),
          }}
          no={{ icon: 'back', word: say('appeal.no'), onPress: onBack }}
        />
      }
    >
      {linesOfDecision(opinion).map((line) => (
        <Line key={line} text={line} />
      ))}
      <Line className="second" text={say('appeal.once')} />
      {appealUntil !== null && <Line className="second" text={say('appeal.until', { day: day(appealUntil, now()) })} />}
      <ReasonField
        label={say('appeal.why')}
        value={words}
        lengthMax={MEETING_LIMITS.wordsLengthMax}
        ready={(['unclear', 'worse', 'others'] as const).map((one) => say(`appeal.ready.${one}`))}
        onChange={type}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
