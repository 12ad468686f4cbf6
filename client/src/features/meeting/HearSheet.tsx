import { useState } from 'react';
import { MEETING_LIMITS } from '../../../../shared/meeting/limits.ts';
import { useAct, useWords } from '../../data/index.ts';
import { Answers, ChooseOne, Line, ReasonField, Refusal, SecondAct, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { titleOfMatter, type Appealed } from './meeting-words.ts';

type Props = { appealed: Appealed; onClose: () => void };
const ENDS = ['uphold', 'dismiss'] as const;
type End = (typeof ENDS)[number];
const READY = {
  uphold: ['appeals.ready.uphold.right', 'appeals.ready.uphold.changed'],
  dismiss: ['appeals.ready.dismiss.cannot', 'appeals.ready.dismiss.elsewhere'],
} as const;

/** Somebody of the chair hears an appeal: the reason of the refusal, what is said against it, and two ends. */
export const HearSheet = ({ appealed, onClose }: Props) => {
  const { opinionId, decision, appeal, mayHear } = appealed;
  const [end, choose] = useState<End | null>(null);
  const { words, type, forget } = useWords(`meeting.hearAppeal ${opinionId}`);
  const act = useAct('meeting.hearAppeal', () => {
    forget();
    toast('check', say('appeals.did'));
    onClose();
  });
  return (
    <Sheet
      title={titleOfMatter(appealed)}
      onClose={onClose}
      acts={
        mayHear ? (
          <Answers
            yes={{
              icon: 'check',
              word: say('appeals.yes'),
              isOff: end === null || words.trim().length < MEETING_LIMITS.wordsLengthMin,
              isSending: act.state.kind === 'sending',
              onPress: () => act.send({ opinionId, isUpheld: end === 'uphold', words: words.trim() }),
            }}
            no={{ icon: 'back', word: say('appeals.no'), onPress: onClose }}
          />
        ) : (
          <SecondAct icon="back" word={say('sheet.close')} onPress={onClose} />
        )
      }
    >
      {decision && <Line text={say('appeals.refused', { words: decision.words })} />}
      <Line className="strong" text={say('appeals.said', { words: appeal })} />
      {mayHear ? (
        <ChooseOne
          icon="say"
          question={say('appeals.how')}
          of={ENDS.map((one) => ({
            key: one,
            word: say(`appeals.${one}`),
            icon: one === 'uphold' ? ('retry' as const) : ('refuse' as const),
          }))}
          chosen={end}
          onChoose={choose}
        />
      ) : (
        <Line text={say('appeals.own')} />
      )}
      {end !== null && (
        <ReasonField
          label={say('appeals.words')}
          value={words}
          lengthMax={MEETING_LIMITS.wordsLengthMax}
          ready={READY[end].map((one) => say(one))}
          onChange={type}
        />
      )}
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
