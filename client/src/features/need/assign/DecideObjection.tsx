import { useAct } from '../../../data/index.ts';
import { Answers, Line, Refusal, Sheet } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { SheetProps } from '../detail/AskSheet.tsx';
import { ChooseReceiver } from './ChooseReceiver.tsx';
import { useReceivers } from './receivers.ts';

/** Somebody says that it is with the wrong one: it goes to another, who is chosen here, or stays. Closing it decides nothing. */
export const DecideObjection = ({ need: { needId, assignment }, onClose, onDone }: SheetProps) => {
  const choice = useReceivers(needId);
  const { state, send } = useAct('need.decideObjection', (_, { receiverId }) =>
    onDone(receiverId === undefined ? say('did.objection.no') : say('did.give', { name: choice.chosen?.name ?? '' })),
  );
  const asked = assignment?.objection;
  if (!asked) return null;
  const isSending = state.kind === 'sending';
  const { chosen } = choice;
  return (
    <Sheet
      title={say('ask.decideObjection')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'swap',
            word: chosen ? say('ask.give.yes', { name: chosen.name }) : say('ask.give.who'),
            isOff: chosen === null,
            isSending,
            onPress: () => chosen && send({ needId, receiverId: chosen.receiverId }),
          }}
          no={{
            icon: 'cross',
            word: say('ask.decideObjection.no'),
            isOff: isSending,
            onPress: () => send({ needId }),
          }}
        />
      }
    >
      <Line text={say('ask.decideObjection.who', { name: asked.by, reason: asked.reason })} />
      <ChooseReceiver choice={choice} />
      <Refusal state={state} />
    </Sheet>
  );
};
