import { useAct } from '../../data/index.ts';
import type { Output } from '../../platform/rpc.ts';
import { Answers, Line, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { sayGoods } from './GoodsEar.tsx';

/** What waits for somebody without an account. */
export type AtDoor = Output<'redemption.openAtDoor'>['vouchers'][number];

type Props = {
  of: AtDoor;
  residentId: string;
  code: string;
  onSaid: (redemptionId: string, isAsked: boolean) => void;
  onClose: () => void;
};

/** Asks whether it is to be brought, or no more. */
export const DoorSheet = ({ of, residentId, code, onSaid, onClose }: Props) => {
  const { redemptionId, quantity, unit } = of;
  const isAsked = of.bringing === null;
  const bring = useAct('redemption.bringAtDoor', (_, input) => {
    toast('check', say(isAsked ? 'atDoor.did' : 'atDoor.dropped'));
    onSaid(input.redemptionId, input.isAsked);
  });
  const words = isAsked
    ? ({ ask: 'atDoor.ask', more: 'atDoor.words', yes: 'atDoor.yes', no: 'atDoor.no' } as const)
    : ({ ask: 'atDoor.drop.ask', more: 'atDoor.drop.words', yes: 'atDoor.drop.yes', no: 'atDoor.drop.no' } as const);
  return (
    <Sheet
      title={say(words.ask)}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: isAsked ? 'kind-elder' : 'person', word: say(words.yes) },
            isSending: bring.state.kind === 'sending',
            onPress: () => bring.send({ residentId, code, redemptionId, isAsked }),
          }}
          no={{ icon: isAsked ? 'back' : 'kind-elder', word: say(words.no), onPress: onClose }}
        />
      }
    >
      <Line text={say('voucher.what', { goods: sayGoods(of), n: quantity, unit })} />
      <Line className="second" text={say(words.more)} />
      <Refusal state={bring.state} onAgain={bring.again} />
    </Sheet>
  );
};
