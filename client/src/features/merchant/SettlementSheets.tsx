import { useState } from 'react';
import { MERCHANT_LIMITS } from '../../../../shared/merchant/merchant.ts';
import { useAct, useWords } from '../../data/index.ts';
import { Answers, AskedField, Line, ReasonField, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Settlement } from './facts.ts';

type Props = { of: Settlement; onClose: () => void };

/** Asks before somebody signs what they see: it is not taken back. */
export const SignSheet = ({ method, of, onClose }: Props & { method: 'merchant.sign' | 'merchant.settle' }) => {
  const act = useAct(method, () => {
    toast('check', say('merchant.did.signed'));
    onClose();
  });
  return (
    <Sheet
      title={say('merchant.sign.ask', { n: of.points })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'check', word: say('merchant.sign.yes'), isSending: act.state.kind === 'sending' },
            onPress: () => act.send({ settlementId: of.settlementId, digest: of.digest }),
          }}
          no={{ icon: 'back', word: say('merchant.sign.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('merchant.sign.words')} />
      <Line className="second" text={say('merchant.check.words')} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};

/** As many as the points of a month have. */
const POINTS_DIGITS = 7;

/** The merchant says what it counted and why; the staff say what they found. */
export const SaySheet = ({ how, of, onClose }: Props & { how: 'differ' | 'answer' }) => {
  const { settlementId, digest, points } = of;
  const { words, type, forget } = useWords(`merchant.${how} ${settlementId}`);
  const [counted, count] = useState(String(points));
  const done = () => {
    forget();
    toast('check', say(how === 'differ' ? 'merchant.did.differed' : 'merchant.did.answered'));
    onClose();
  };
  const differ = useAct('merchant.differ', done);
  const answer = useAct('merchant.answer', done);
  const { state, again } = how === 'differ' ? differ : answer;
  const said = words.trim();
  const send = () =>
    how === 'differ'
      ? differ.send({ settlementId, digest, counted: Number(counted), reason: said })
      : answer.send({ settlementId, words: said });
  const asked = say(`merchant.${how}.ask`);
  return (
    <Sheet
      title={asked}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'say', word: say(`merchant.${how}.yes`), isSending: state.kind === 'sending' },
            isOff: said.length < MERCHANT_LIMITS.reasonLengthMin || !/^\d+$/.test(counted),
            onPress: send,
          }}
          no={{ icon: 'back', word: say(`merchant.${how}.no`), onPress: onClose }}
        />
      }
    >
      <ReasonField
        label={asked}
        value={words}
        lengthMax={MERCHANT_LIMITS.reasonLengthMax}
        ready={([1, 2] as const).map((n) => say(`merchant.${how}.ready.${n}`))}
        onChange={type}
      />
      {how === 'differ' && (
        <AskedField
          icon="tab-points"
          question={say('merchant.differ.counted')}
          placeholder={String(points)}
          value={counted}
          lengthMax={POINTS_DIGITS}
          onChange={count}
        />
      )}
      <Refusal state={state} onAgain={again} />
    </Sheet>
  );
};
