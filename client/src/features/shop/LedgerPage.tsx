import { View } from '@tarojs/components';
import { usePaged, useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { useEndNear } from '../../platform/page-life.ts';
import type { Output } from '../../platform/rpc.ts';
import { Item, Line, Loaded, Middle, MoreOfList, Page, type IconName } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { Gate } from '../membership/index.ts';

/** What came and went of one thing; everybody may read it. */
export const LedgerPage = ({ goodsId }: { goodsId: string }) => (
  <Gate title={say('shop.ledger')}>{() => <Shown goodsId={goodsId} />}</Gate>
);

const Shown = ({ goodsId }: { goodsId: string }) => {
  const goods = useQuery('shop.detail', { goodsId });
  const ledger = usePaged('shop.ledger', { goodsId });
  useEndNear(ledger.more);
  const known = goods.query.state === 'loading' ? null : (goods.query.value ?? null);
  const unit = known?.unit ?? '';
  return (
    <Page title={known ? say('shop.ledger.of', { name: known.name }) : say('shop.ledger')}>
      <Loaded of={ledger}>
        {({ items, next }) => (
          <>
            <View className="pad">
              <Line className="second small" text={say('shop.ledger.who')} />
            </View>
            {items.length === 0 && <Middle icon="document" title={say('shop.ledger.empty')} />}
            {items.map((move) => (
              <Move key={move.moveId} move={move} unit={unit} />
            ))}
            {items.length > 0 && <MoreOfList next={next} state={ledger.moreState} onMore={ledger.more} />}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

type Moved = Output<'shop.ledger'>['items'][number];
const ICONS: Readonly<Record<Moved['kind'], IconName>> = {
  ...{ receipt: 'plus', loss: 'minus', count: 'eye', reserve: 'lock', unreserve: 'retry' },
  ...{ handOut: 'check', takeBack: 'back', recall: 'warning' },
};

const sayMove = ({ kind, by, quantity, why }: Moved, unit: string): string => {
  if (kind === 'count')
    return by === 0 ? say('shop.move.same') : say(by < 0 ? 'shop.move.fewer' : 'shop.move.more', { n: quantity, unit });
  if (kind === 'receipt' || kind === 'loss') return say(`shop.move.${why ?? 'missing'}`, { n: quantity, unit });
  return say(`shop.move.${kind}`, { n: quantity, unit });
};

const Move = ({ move, unit }: { move: Moved; unit: string }) => {
  const { kind, at, onHand, reserved, signed } = move;
  const left = say('shop.move.after', { n: onHand, unit, kept: reserved });
  const names = signed.length === 0 ? '' : say('shop.move.signed', { names: signed.join('、') });
  return (
    <Item
      icon={ICONS[kind]}
      title={sayMove(move, unit)}
      words={[when(at, now()), left, names].filter(Boolean).join('，')}
    />
  );
};
