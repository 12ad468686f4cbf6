import { View } from '@tarojs/components';
import { useState } from 'react';
import { REDEMPTION_LIMITS } from '../../../../shared/redemption/redemption.ts';
import { useAct, useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import type { Output } from '../../platform/rpc.ts';
import { Act, BlockTitle, Item, Loaded, Page, Refusal, Stepper, Strip, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { GoodsHead } from './GoodsHead.tsx';
import { sayDay } from './voucher-looks.ts';

type Quote = Output<'redemption.quote'>;

/** One thing, what it costs, whose points pay, and what is left then: the lamp is the yes to all of it. */
export const OrderPage = ({ goodsId }: { goodsId: string }) => (
  <Gate title={say('redeem.title')}>{() => <Shown goodsId={goodsId} />}</Gate>
);

const Shown = ({ goodsId }: { goodsId: string }) => {
  const [quantity, setQuantity] = useState(1);
  const quote = useQuery('redemption.quote', { goodsId, quantity });
  const order = useAct('redemption.order', ({ redemptionId }) => {
    toast('check', say('redeem.did'));
    go.instead('redemption/voucher', { id: redemptionId });
  });
  const known = quote.query.state === 'loading' ? null : quote.query.value;
  const press = (of: Quote) => order.send({ goodsId, quantity, priceId: of.priceId });
  return (
    <Page
      title={say('redeem.title')}
      foot={
        known && (
          <>
            <Refusal state={order.state} />
            <View className="acts">
              <Act
                icon="check"
                word={canHave(known) ? say('redeem.yes', { n: known.cost }) : say('redeem.cannot')}
                isOff={!canHave(known)}
                isSending={order.state.kind === 'sending'}
                onPress={() => press(known)}
              />
            </View>
          </>
        )
      }
    >
      <Loaded of={quote}>{(of) => <Asked of={of} onQuantity={setQuantity} />}</Loaded>
    </Page>
  );
};

const canHave = ({ missing, free, quantity, limitLeft }: Quote): boolean =>
  missing === 0 && (free === null || free >= quantity) && (limitLeft === null || limitLeft >= quantity);

/** At most what there is, what the household may take, and what fits one voucher. */
const mostOf = ({ free, limitLeft }: Quote): number =>
  Math.max(1, Math.min(REDEMPTION_LIMITS.quantityMax, free ?? Infinity, limitLeft ?? Infinity));

const Asked = ({ of, onQuantity }: { of: Quote; onQuantity: (quantity: number) => void }) => {
  const { unit, quantity, free, limitLeft, cost, missing, payers, left, lastDay } = of;
  return (
    <>
      <GoodsHead
        of={of}
        facts={[
          say('redeem.cost', { n: cost }),
          ...(free === null ? [] : [free === 0 ? say('redeem.gone') : say('redeem.free', { n: free, unit })]),
        ]}
      />
      {mostOf(of) > 1 && (
        <View className="surface pad rule">
          <Stepper
            label={say('redeem.many', { unit })}
            value={quantity}
            max={mostOf(of)}
            words={say('redeem.count', { n: quantity, unit })}
            onChange={onQuantity}
          />
        </View>
      )}
      {limitLeft !== null && (
        <Item
          icon="household"
          title={limitLeft === 0 ? say('redeem.limit.none') : say('redeem.limit', { n: limitLeft, unit })}
        />
      )}
      {missing > 0 ? (
        <Strip icon="lock" title={say('redeem.missing', { n: missing })} words={say('redeem.missing.words')} />
      ) : (
        <>
          <BlockTitle words={say('redeem.payers')} />
          {payers.map(({ who, name, amount }) => (
            <Item
              key={`${who} ${name ?? ''}`}
              icon={who === 'card' ? 'card' : 'person'}
              title={who === 'pooled' ? say('redeem.payer.pooled', { name: name ?? '' }) : say(`redeem.payer.${who}`)}
              side={say('redeem.points', { n: amount })}
            />
          ))}
          <Item icon="tab-points" title={say('redeem.left', { n: left })} />
          <Item
            icon="calendar"
            title={say('redeem.until', { day: sayDay(lastDay) })}
            words={say('redeem.until.words')}
          />
        </>
      )}
      <View className="list-end" />
    </>
  );
};
