import { MEETING_LIMITS } from '../../../../shared/meeting/limits.ts';
import { READY_WORDS } from '../../../../shared/meeting/ready-words.ts';
import { useAct, useWords } from '../../data/index.ts';
import { Answers, Line, ReasonField, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { MinutesOf } from './MinutesItem.tsx';

type Props = { item: MinutesOf; onClose: () => void };

/** The chair takes a decision back while the meeting runs: what becomes of the matter is said first. */
export const ReopenSheet = ({ item: { opinionId, outcome, no }, onClose }: Props) => {
  const { words, type, forget } = useWords(`meeting.reopen ${opinionId} ${String(no)}`);
  const act = useAct('meeting.reopen', () => {
    forget();
    toast('check', say('reopen.did'));
    onClose();
  });
  return (
    <Sheet
      title={say('reopen.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'retry',
            word: say('reopen.do'),
            isOff: words.trim().length < MEETING_LIMITS.reasonLengthMin,
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ opinionId, reason: words.trim() }),
          }}
          no={{ icon: 'back', word: say('reopen.no'), onPress: onClose }}
        />
      }
    >
      <Line className="strong" text={say('reopen.open')} />
      {(outcome === 'assigned' || outcome === 'deferred') && <Line text={say(`reopen.${outcome}`)} />}
      <ReasonField
        label={say('decide.reason')}
        value={words}
        lengthMax={MEETING_LIMITS.wordsLengthMax}
        ready={READY_WORDS.reopen.map((one) => say(`decision.reopen.${one}`))}
        onChange={type}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
