import type { LocalDate } from '../../../../../shared/kernel/time.ts';
import { useAct } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import { Answers, Line, Refusal, Sheet } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { SheetProps } from '../detail/AskSheet.tsx';
import { sayDay } from './days.ts';

/** 可以 or 不行, to somebody who needs more time. Closing it decides nothing. */
export const DecideExtension = ({ need: { needId, assignment }, onClose, onDone }: SheetProps) => {
  const { state, send } = useAct('need.decideExtension', (_, { isYes }) =>
    onDone(say(isYes ? 'did.extension.yes' : 'did.extension.no')),
  );
  const asked = assignment?.extension;
  if (!asked) return null;
  const isSending = state.kind === 'sending';
  const answer = (isYes: boolean) => () => send({ needId, isYes });
  return (
    <Sheet
      title={say('ask.decideExtension', { day: sayDay(asked.day as LocalDate, now()) })}
      onClose={onClose}
      acts={
        <Answers
          yes={{ icon: 'check', word: say('ask.decideExtension.yes'), isSending, onPress: answer(true) }}
          no={{ icon: 'cross', word: say('ask.decideExtension.no'), isOff: isSending, onPress: answer(false) }}
        />
      }
    >
      <Line text={say('ask.decideExtension.who', { name: assignment.lead?.name ?? '', reason: asked.reason })} />
      <Line className="second" text={say('ask.decideExtension.words')} />
      <Refusal state={state} />
    </Sheet>
  );
};
