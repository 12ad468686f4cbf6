import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, useQuery } from '../../data/index.ts';
import { Act, BlockTitle, Item, Line, Loaded, Page, PlainAct, Refusal, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { sayDay } from '../redemption/index.ts';
import { MERCHANT_ICONS, sayMonth, type Kept } from './facts.ts';
import { AskSheet, GoodsSheet, TurnSheet, type Turn } from './KeepingSheets.tsx';
import { SettlementRows } from './SettlementRows.tsx';

type Goods = Kept['goods'][number];
type Step =
  | { readonly at: 'agree' }
  | { readonly at: 'turn'; readonly to: Turn }
  | { readonly at: 'goods'; readonly goods: Goods };

/** One merchant, as the staff keep it: its second yes, what it gives, its months, and pausing or ending it. */
export const KeepingPage = ({ merchantId }: { merchantId: string }) => (
  <Gate title={say('merchant.list')}>{() => <Shown merchantId={merchantId} />}</Gate>
);

const Shown = ({ merchantId }: { merchantId: string }) => {
  const read = useQuery('merchant.detail', { merchantId });
  const known = read.query.state === 'loading' ? null : read.query.value;
  const [step, go] = useState<Step | null>(null);
  const close = () => go(null);
  return (
    <Page
      title={known?.name ?? say('merchant.list')}
      over={
        step &&
        (step.at === 'agree' ? (
          <AskSheet merchantId={merchantId} onClose={close} />
        ) : step.at === 'turn' ? (
          <TurnSheet merchantId={merchantId} to={step.to} onClose={close} />
        ) : (
          <GoodsSheet merchantId={merchantId} goods={step.goods} onClose={close} />
        ))
      }
      foot={
        known?.mayAgree && (
          <View className="acts">
            <Act icon="check" word={say('merchant.agree')} onPress={() => go({ at: 'agree' })} />
          </View>
        )
      }
    >
      <Loaded of={read}>{(shown) => <Body of={shown} onStep={go} />}</Loaded>
    </Page>
  );
};

const Body = ({ of, onStep }: { of: Kept; onStep: (step: Step) => void }) => {
  const { merchantId, status, named, agreed, turned, isHeld, goods, due, settlements, months } = of;
  const draw = useAct('merchant.drawUp', () => toast('check', say('merchant.did.drawn')));
  const isEnded = status === 'ended';
  return (
    <>
      <Item
        icon={MERCHANT_ICONS[status]}
        title={say(`merchant.is.${status}`)}
        words={turned?.reason ?? (status === 'named' ? say('merchant.name.words') : say('merchant.due', { n: due }))}
      />
      <Item
        icon="person"
        title={say('merchant.named.by', named)}
        {...(agreed ? { words: say('merchant.agreed.by', agreed) } : {})}
      />
      {!isHeld && !isEnded && <Item icon="lock" title={say('merchant.unheld')} words={say('merchant.unheld.words')} />}
      {months.length > 0 && <BlockTitle words={say('merchant.months')} />}
      <Refusal state={draw.state} onAgain={draw.again} />
      {months.map(({ month, from, isDrawable }) => (
        <Item
          key={month}
          icon="calendar"
          title={sayMonth(month)}
          {...(isDrawable
            ? {
                side: say('merchant.draw'),
                onPress: () => {
                  if (draw.state.kind !== 'sending') draw.send({ merchantId, month });
                },
              }
            : { words: say('merchant.months.from', { day: sayDay(from) }) })}
        />
      ))}
      {settlements.length > 0 && <BlockTitle words={say('merchant.sheets')} />}
      <SettlementRows of={settlements} />
      {!isEnded && (
        <>
          <BlockTitle words={say('merchant.theirs')} />
          <Line className="pad second" text={say('merchant.theirs.words')} />
          {goods.map((one) => (
            <Item
              key={one.goodsId}
              icon={one.isTheirs ? 'check' : 'shop'}
              title={one.name}
              words={sayWhose(one)}
              onPress={() => onStep({ at: 'goods', goods: one })}
            />
          ))}
          <View className="pad acts">
            {status === 'open' && (
              <PlainAct
                icon="pause"
                word={say('merchant.turn.pause')}
                onPress={() => onStep({ at: 'turn', to: 'paused' })}
              />
            )}
            {status === 'paused' && (
              <PlainAct
                icon="play"
                word={say('merchant.turn.open')}
                onPress={() => onStep({ at: 'turn', to: 'open' })}
              />
            )}
            <PlainAct icon="stop" word={say('merchant.turn.end')} onPress={() => onStep({ at: 'turn', to: 'ended' })} />
          </View>
        </>
      )}
      <View className="list-end" />
    </>
  );
};

const sayWhose = ({ isTheirs, merchantName, points }: Goods): string => {
  if (isTheirs) return say('merchant.theirs.yes');
  if (merchantName !== null) return say('merchant.theirs.other', { name: merchantName });
  return points === null ? '' : say('merchant.points', { n: points });
};
