import type { Output } from '../../../platform/rpc.ts';
import { Item, Strip } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';

type Props = { typed: Output<'vote.totals'>; isCorrection: boolean };

/** How far the two who type are, and why numbers are corrected; never what either of them typed. */
export const TotalsStanding = ({ typed, isCorrection }: Props) => {
  const { state, differing, mine, reason } = typed;
  const because = reason === null ? '' : say('correct.because', { reason });
  if (state === 'differs')
    return (
      <Strip
        icon="warning"
        isBad
        title={say('totals.differs')}
        words={say('totals.differs.words', { fields: differing.map((field) => say(`totals.${field}`)).join('，') })}
      />
    );
  if (mine !== null)
    return (
      <Strip
        icon="clock"
        title={say(isCorrection ? 'correct.mine' : 'totals.first')}
        words={isCorrection ? because : say('totals.first.words')}
      />
    );
  if (state === 'first')
    return isCorrection ? (
      <Strip icon="person" title={say('correct.begun')} words={because} />
    ) : (
      <Strip icon="person" title={say('totals.other')} words={say('totals.other.words')} />
    );
  return isCorrection ? (
    <Item icon="edit" title={say('correct.title')} words={say('correct.words')} />
  ) : (
    <Item icon="eye" title={say('totals.title')} words={say('totals.words')} />
  );
};
