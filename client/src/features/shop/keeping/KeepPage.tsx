import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, useQuery } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import {
  Act,
  BlockTitle,
  Item,
  Loaded,
  Middle,
  Page,
  Refusal,
  SaidAs,
  SecondAct,
  toast,
  useBreath,
} from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Gate } from '../../membership/index.ts';
import { sayDay } from '../goods-facts.ts';
import { GoodsPicture } from '../GoodsPicture.tsx';
import { PriceSheet } from './PriceSheet.tsx';
import { RecallSheet } from './RecallSheet.tsx';
import { sayNumbers, type OnShelf } from './shelf-facts.ts';

/** One thing for whoever keeps the shop: its numbers, its batches, and what is done with it. */
export const KeepPage = ({ goodsId }: { goodsId: string }) => (
  <Gate title={say('shelf.title')}>{() => <Shown goodsId={goodsId} />}</Gate>
);

type Asked = { readonly is: 'price' } | { readonly is: 'recall'; readonly batchId: string | null };

const Shown = ({ goodsId }: { goodsId: string }) => {
  const shelf = useQuery('shop.shelf', {});
  const [asked, ask] = useState<Asked | null>(null);
  const found = shelf.query.state === 'loading' ? null : (shelf.query.value ?? null);
  const goods = found?.items.find((one) => one.goodsId === goodsId);
  const close = () => ask(null);
  return (
    <Page
      title={goods?.name ?? say('shelf.title')}
      foot={goods?.stock && goods.status !== 'recalled' && <Foot goodsId={goodsId} />}
      over={
        goods &&
        asked &&
        (asked.is === 'price' ? (
          <PriceSheet goods={goods} onClose={close} />
        ) : (
          <RecallSheet goods={goods} batchId={asked.batchId} onClose={close} />
        ))
      }
    >
      <Loaded of={shelf}>
        {() => (goods ? <Body goods={goods} onAsk={ask} /> : <Middle icon="shop" title={say('shelf.gone')} />)}
      </Loaded>
    </Page>
  );
};

const Foot = ({ goodsId }: { goodsId: string }) => (
  <View className="acts">
    <Act icon="plus" word={say('shelf.receipt')} onPress={() => go.to('shop/slip', { id: goodsId, kind: 'receipt' })} />
    <SecondAct
      icon="eye"
      word={say('shelf.count')}
      onPress={() => go.to('shop/slip', { id: goodsId, kind: 'count' })}
    />
  </View>
);

const Body = ({ goods, onAsk }: { goods: OnShelf; onAsk: (asked: Asked) => void }) => {
  const { goodsId, stock, status, price, nextPrice } = goods;
  const turn = useAct('shop.turnGoods', () => toast('check', say('shelf.did.turn')));
  const isOut = status === 'open';
  return (
    <>
      <Numbers goods={goods} />
      <Batches goods={goods} onAsk={onAsk} />
      {stock && stock.onHand > 0 && (
        <Item
          icon="minus"
          title={say('shelf.loss')}
          words={say('shelf.loss.words')}
          onPress={() => go.to('shop/slip', { id: goodsId, kind: 'loss' })}
        />
      )}
      <Item
        icon="document"
        title={say('shop.ledger')}
        words={say('shop.ledger.words')}
        onPress={() => go.to('shop/ledger', { id: goodsId })}
      />
      {status === 'recalled' && (
        <Item
          icon="eye"
          title={say('shelf.had')}
          words={say('shelf.had.words')}
          onPress={() => go.to('redemption/recalled', { id: goodsId })}
        />
      )}
      {status !== 'recalled' && (
        <>
          <Item
            icon="tab-points"
            title={price ? say('shelf.price', { n: price.points }) : say('shop.noPrice')}
            words={
              nextPrice
                ? `${say('shop.from', { when: sayDay(nextPrice.from) })} ${say('shop.points', { n: nextPrice.points })}`
                : say('shelf.price.words')
            }
            onPress={() => onAsk({ is: 'price' })}
          />
          <Item icon="edit" title={say('shelf.change')} onPress={() => go.to('shop/goods', { id: goodsId })} />
          <Item
            icon={isOut ? 'lock' : 'sun'}
            title={say(isOut ? 'shelf.hide' : 'shelf.show')}
            words={say(isOut ? 'shelf.hide.words' : 'shelf.show.words')}
            onPress={() => turn.send({ goodsId, to: isOut ? 'hidden' : 'open' })}
          />
          <Refusal state={turn.state} onAgain={turn.again} />
          <Item
            icon="warning"
            title={say('shelf.recall')}
            words={say('shelf.recall.words')}
            onPress={() => onAsk({ is: 'recall', batchId: null })}
          />
        </>
      )}
      <View className="list-end" />
    </>
  );
};

/** What came at once; of one that was called back, who had some. */
const Batches = ({ goods: { goodsId, stock, unit }, onAsk }: { goods: OnShelf; onAsk: (asked: Asked) => void }) => (
  <>
    {stock && stock.batches.length > 0 && <BlockTitle words={say('shelf.batches')} />}
    {stock?.batches.map(({ batchId, bestBefore, left, isBlocked, isRecalled }) => (
      <Item
        key={batchId}
        icon={isBlocked ? 'refuse' : 'check'}
        title={say('shelf.batch', { n: left, unit })}
        words={[
          bestBefore === null ? say('shelf.keeps') : say('shelf.until', { when: sayDay(bestBefore) }),
          ...(isRecalled ? [say('shelf.isRecalled'), say('shelf.had')] : isBlocked ? [say('shelf.isPast')] : []),
        ].join('，')}
        onPress={() =>
          isRecalled ? go.to('redemption/recalled', { id: goodsId, batch: batchId }) : onAsk({ is: 'recall', batchId })
        }
      />
    ))}
  </>
);

/** 架上, 留着, 能换: three numbers, and what is blocked where something is. */
const Numbers = ({ goods }: { goods: OnShelf }) => {
  const { name, size, picture, photoUrl, stock, unit, status } = goods;
  const { lines, isSaid } = useBreath([name, size, ...sayNumbers(goods)]);
  const tiles = stock
    ? ([
        ['onHand', stock.onHand],
        ['reserved', stock.reserved],
        ['free', stock.free],
        ...(stock.blocked > 0 ? [['blocked', stock.blocked] as const] : []),
      ] as const)
    : [];
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'shop-head being-read' : 'shop-head'}>
        <GoodsPicture {...{ picture, photoUrl, name }} said={lines} isRead={isSaid} isPale={status !== 'open'} />
        <View className="title strong">{size === '' ? name : `${name} ${size}`}</View>
        {status !== 'open' && <View className="second">{say(`shelf.is.${status}`)}</View>}
      </View>
      <View className="tiles rule">
        {tiles.map(([of, n]) => (
          <View key={of} className="tile">
            <View className="tile-number">{`${n} ${unit}`}</View>
            {say(`shelf.tile.${of}`)}
          </View>
        ))}
      </View>
    </SaidAs>
  );
};
