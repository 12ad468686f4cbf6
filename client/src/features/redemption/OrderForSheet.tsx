import { useAct } from '../../data/index.ts';
import { Answers, Line, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { AtCounter, ShopRow } from './counter-steps.ts';
import { sayGoods } from './GoodsEar.tsx';

type Props = {
  person: AtCounter['people'][number];
  code: string;
  goods: ShopRow;
  onOrdered: (digits: string) => void;
  onClose: () => void;
};

/** Says what it costs, before points of somebody who reads no screen are set aside; then it is taken in hand at once. */
export const OrderForSheet = ({ person, code, goods, onOrdered, onClose }: Props) => {
  const { goodsId, price } = goods;
  const order = useAct('redemption.orderByCard', ({ digits }) => {
    toast('check', say('counter.card.did'));
    onOrdered(digits);
  });
  return (
    <Sheet
      title={say('counter.card.ask', { name: person.name })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'check', word: say('counter.card.yes'), isSending: order.state.kind === 'sending' },
            isOff: price === null,
            onPress: () =>
              order.send({
                ...{ residentId: person.residentId, code, goodsId, quantity: 1 },
                priceId: price?.priceId ?? '',
              }),
          }}
          no={{ icon: 'back', word: say('counter.card.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('counter.card.cost', { goods: sayGoods(goods), n: price?.points ?? 0 })} />
      <Line className="second" text={say('redeem.left', { n: person.balance - (price?.points ?? 0) })} />
      <Refusal state={order.state} onAgain={order.again} />
    </Sheet>
  );
};
