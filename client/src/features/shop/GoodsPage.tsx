import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import type { Output } from '../../platform/rpc.ts';
import { Act, Item, Loaded, Page, Refusal, SaidAs, SecondAct, Strip, toast, useBreath, Voice } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { day } from '../../words/time.ts';
import { Gate } from '../membership/index.ts';
import { sayDay, sayStanding, standingOf } from './goods-facts.ts';
import { GoodsPicture } from './GoodsPicture.tsx';
import { ThanksSheet } from './ThanksSheet.tsx';
import { Hours } from './ShopPage.tsx';

type Goods = Output<'shop.detail'>;
type Thanked = { readonly slipId: string; readonly name: string };

/** One thing: what it costs, how many there are, who gave it, and being told when some come. */
export const GoodsPage = ({ goodsId }: { goodsId: string }) => (
  <Gate title={say('shop.title')}>{() => <Shown goodsId={goodsId} />}</Gate>
);

const Shown = ({ goodsId }: { goodsId: string }) => {
  const detail = useQuery('shop.detail', { goodsId });
  const known = detail.query.state === 'loading' ? null : (detail.query.value ?? null);
  const [thanked, forget] = useState<Thanked | null>(null);
  return (
    <Page
      title={known?.name ?? say('shop.title')}
      foot={known && <Foot goods={known} />}
      over={thanked && <ThanksSheet {...thanked} onClose={() => forget(null)} />}
    >
      <Loaded of={detail}>{(goods) => <Body goods={goods} onThanked={forget} />}</Loaded>
    </Page>
  );
};

/** Having it for points, or being told when some come; for whoever keeps the shop, what they do with it. */
const Foot = ({ goods }: { goods: Goods }) => {
  const { goodsId, status, price, free, isKeeper } = goods;
  const wait = useAct('shop.wait', () => toast('check', say('shop.did.wait')));
  const isOut = status === 'open' && free === 0;
  // Who lacks points is not turned away here: the card or somebody of the household may have them.
  const isToHave = status === 'open' && price !== null && free !== 0;
  if (!isOut && !isToHave && !isKeeper) return null;
  return (
    <>
      <Refusal state={wait.state} onAgain={wait.again} />
      <View className="acts">
        {isOut && <Restock goods={goods} wait={wait} />}
        {isToHave && (
          <Act icon="swap" word={say('shop.redeem')} onPress={() => go.to('redemption/order', { id: goodsId })} />
        )}
        {isKeeper && (
          <SecondAct icon="edit" word={say('shop.keep')} onPress={() => go.to('shop/keep', { id: goodsId })} />
        )}
      </View>
    </>
  );
};

type RestockProps = { goods: Goods; wait: ReturnType<typeof useAct<'shop.wait'>> };

/** Being told when some come, or not any more. */
const Restock = ({ goods: { goodsId, isWaiting }, wait }: RestockProps) => {
  const stop = useAct('shop.stopWaiting', () => toast('check', say('shop.did.stop')));
  return isWaiting ? (
    <SecondAct
      icon="cross"
      word={say('shop.stopWaiting')}
      isSending={stop.state.kind === 'sending'}
      onPress={() => stop.send({ goodsId })}
    />
  ) : (
    <Act
      icon="bell"
      word={say('shop.wait')}
      isSending={wait.state.kind === 'sending'}
      onPress={() => wait.send({ goodsId })}
    />
  );
};

const Body = ({ goods, onThanked }: { goods: Goods; onThanked: (thanked: Thanked) => void }) => (
  <>
    {goods.recalled && <Strip icon="warning" title={say('shop.recalled')} words={goods.recalled.reason} />}
    <Head goods={goods} />
    {goods.sound && (
      <View className="surface pad">
        <Voice url={goods.sound.url} seconds={goods.sound.seconds} label={say('shop.hear', { name: goods.name })} />
      </View>
    )}
    {goods.isWaiting && <Item icon="bell" title={say('shop.waiting')} words={say('shop.waiting.words')} />}
    <Facts goods={goods} />
    {goods.thanks.map(({ slipId, name, quantity, at }) => (
      <Item
        key={slipId}
        icon="kind-praise"
        title={say('shop.thanks', { name })}
        words={say('shop.thanks.words', { when: day(at, now()), n: quantity, unit: goods.unit })}
        {...(goods.isKeeper && { onPress: () => onThanked({ slipId, name }) })}
      />
    ))}
    <Item
      icon="document"
      title={say('shop.ledger')}
      words={say('shop.ledger.words')}
      onPress={() => go.to('shop/ledger', { id: goods.goodsId })}
    />
    {goods.shop && <Hours shop={goods.shop} />}
    <View className="list-end" />
  </>
);

const Head = ({ goods }: { goods: Goods }) => {
  const { name, size, price, picture, photoUrl } = goods;
  const standing = standingOf(goods);
  const cost = price ? say('shop.points', { n: price.points }) : say('shop.noPrice');
  const { lines, isSaid } = useBreath([name, size, cost, sayStanding(goods), say(`shop.is.${standing}`)]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'shop-head being-read' : 'shop-head'}>
        <GoodsPicture
          {...{ picture, photoUrl, name }}
          said={lines}
          isRead={isSaid}
          isPale={standing === 'none'}
          isLarge
        />
        <View className="title strong">{size === '' ? name : `${name} ${size}`}</View>
        <View className="shop-price large num">{cost}</View>
        <View className="second">{sayStanding(goods)}</View>
      </View>
    </SaidAs>
  );
};

/** How long it keeps, how many a household may take, what it will cost, and who gives it. */
const Facts = ({
  goods: { bestBefore, limitPerMonth, nextPrice, unit, merchantName, givenOn, givenDay },
}: {
  goods: Goods;
}) => (
  <>
    {givenOn !== null && (
      <Item
        icon="calendar"
        title={say('shop.given', { days: givenOn.join('、') })}
        {...(givenDay !== null && { words: say('shop.given.next', { day: sayDay(givenDay) }) })}
      />
    )}
    {merchantName !== null && <Item icon="household" title={say('shop.merchant')} words={merchantName} />}
    {limitPerMonth !== null && (
      <Item icon="family" title={say('shop.limit')} words={say('shop.limit.words', { n: limitPerMonth, unit })} />
    )}
    {bestBefore !== null && <Item icon="clock" title={say('shop.bestBefore')} words={sayDay(bestBefore)} />}
    {nextPrice && (
      <Item
        icon="calendar"
        title={say('shop.nextPrice', { n: nextPrice.points })}
        words={say('shop.from', { when: sayDay(nextPrice.from) })}
      />
    )}
  </>
);
