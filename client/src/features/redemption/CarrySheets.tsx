import { useAct } from '../../data/index.ts';
import type { Output } from '../../platform/rpc.ts';
import { Answers, Item, Line, Refusal, SecondAct, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { addressOf } from '../membership/index.ts';
import { sayGoods } from './GoodsEar.tsx';

/** What waits for somebody to carry it. */
export type ToCarry = Output<'redemption.toCarry'>['items'][number];
/** What the reader carries. */
export type Carried = Output<'redemption.toCarry'>['mine'][number];

const sayWhat = (of: ToCarry | Carried): string =>
  say('voucher.what', { goods: sayGoods(of), n: of.quantity, unit: of.unit });

/** Asks whether the reader carries it. Whose it is they are told then. */
export const TakeSheet = ({ of, onClose }: { of: ToCarry; onClose: () => void }) => {
  const take = useAct('redemption.carry', () => {
    toast('check', say('carry.took'));
    onClose();
  });
  return (
    <Sheet
      title={say('carry.take.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'hand', word: say('carry.take.yes'), isSending: take.state.kind === 'sending' },
            onPress: () => take.send({ redemptionId: of.redemptionId }),
          }}
          no={{ icon: 'back', word: say('carry.take.no'), onPress: onClose }}
        />
      }
    >
      <Line text={sayWhat(of)} />
      <Line text={say('carry.to', { building: of.buildingName })} />
      <Line className="second" text={say('carry.take.words')} />
      <Line className="second" text={say('carry.take.door')} />
      <Refusal state={take.state} onAgain={take.again} />
    </Sheet>
  );
};

type Props = { of: Carried; onDoor: (by: 'digits' | 'card') => void; onClose: () => void };

/** Before it is fetched it can be left to others; with it in hand there is the door, or the way back to the shop. */
export const CarriedSheet = ({ of, onDoor, onClose }: Props) =>
  of.isHanded ? <AtDoor {...{ of, onDoor, onClose }} /> : <NotFetched {...{ of, onClose }} />;

const NotFetched = ({ of, onClose }: Omit<Props, 'onDoor'>) => {
  const put = useAct('redemption.putDown', () => {
    toast('check', say('carry.putDown'));
    onClose();
  });
  return (
    <Sheet
      title={say('carry.put.ask')}
      onClose={onClose}
      acts={
        <Answers
          destroys
          yes={{
            ...{ icon: 'retry', word: say('carry.put.yes'), isSending: put.state.kind === 'sending' },
            onPress: () => put.send({ redemptionId: of.redemptionId }),
          }}
          no={{ icon: 'check', word: say('carry.put.no'), onPress: onClose }}
        />
      }
    >
      <Line text={sayWhat(of)} />
      <Line text={addressOf(of.owner)} />
      <Line className="second" text={say('carry.put.words')} />
      <Refusal state={put.state} onAgain={put.again} />
    </Sheet>
  );
};

const AtDoor = ({ of, onDoor, onClose }: Props) => (
  <Sheet
    title={say('carry.door.ask')}
    onClose={onClose}
    acts={<SecondAct icon="back" word={say('carry.door.no')} onPress={onClose} />}
  >
    <Line text={sayWhat(of)} />
    <Line text={addressOf(of.owner)} />
    <Line className="second" text={say('carry.door.words')} />
    <Item icon="say" title={say('carry.door.digits')} onPress={() => onDoor('digits')} />
    <Item icon="card" title={say('carry.door.card')} onPress={() => onDoor('card')} />
    <Line className="second" text={say('carry.door.none')} />
  </Sheet>
);
