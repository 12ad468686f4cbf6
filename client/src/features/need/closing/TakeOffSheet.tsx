import { useState } from 'react';
import { TAKE_OFF_CAUSES } from '../../../../../shared/need/closing-acts.ts';
import { useAct } from '../../../data/index.ts';
import { Answers, ChooseOne, Line, Refusal, Sheet } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { SheetProps } from '../detail/AskSheet.tsx';
import { excerptOf } from '../excerpt.ts';
import { titleOf } from '../title.ts';

type Cause = (typeof TAKE_OFF_CAUSES)[number];

/** The requester no longer waits for somebody who took it, and says whether they did not come: the place is free again. */
export const TakeOffSheet = ({ need, onClose, onDone }: SheetProps) => {
  const helpers = need.claimants.flatMap((name, at) => {
    const id = need.claimantIds[at];
    return id ? [{ key: id, word: name }] : [];
  });
  const [chosen, setChosen] = useState(helpers[0]?.key ?? '');
  const [cause, setCause] = useState<Cause | null>(null);
  const { state, send } = useAct('need.takeOff', () => onDone(say('did.takeOff')), {
    told: () => ({ kind: need.kind, text: excerptOf(titleOf(need)) }),
    onKept: onClose,
  });
  return (
    <Sheet
      title={say('ask.takeOff')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'minus',
            word: say('ask.takeOff.yes'),
            isOff: chosen === '' || cause === null,
            isSending: state.kind === 'sending',
            onPress: () => cause && send({ needId: need.needId, claimantId: chosen, cause }),
          }}
          no={{ icon: 'back', word: say('ask.takeOff.no'), onPress: onClose }}
          destroys
        />
      }
    >
      <Line text={say('ask.release.words')} />
      {helpers.length > 1 ? (
        <ChooseOne icon="person" question={say('ask.takeOff.who')} of={helpers} chosen={chosen} onChoose={setChosen} />
      ) : (
        helpers.map(({ key, word }) => <Line key={key} className="title strong" text={word} />)
      )}
      <ChooseOne
        icon="clock"
        question={say('ask.takeOff.cause')}
        of={TAKE_OFF_CAUSES.map((key) => ({ key, word: say(`ask.takeOff.${key}`) }))}
        chosen={cause}
        onChoose={setCause}
      />
      <Refusal state={state} />
    </Sheet>
  );
};
