import { BlockTitle, Item } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { MonthSeen } from './month-seen.ts';

/** What a month did to the shop: what was handed out, what came and went on the shelf, what merchants are owed. */
export const MonthShop = ({ known: { goods, shelf, expired, merchants, gifts } }: { known: MonthSeen }) => (
  <>
    <BlockTitle words={say('monthly.goods')} />
    {goods.length === 0 && <Item icon="tab-points" title={say('monthly.goods.none')} />}
    {goods.map((one) => (
      <Item
        key={`${one.name} ${one.unit}`}
        icon="tab-points"
        title={one.name}
        words={sayGiven(one)}
        side={say('monthly.pieces', { n: one.pieces, unit: one.unit })}
      />
    ))}
    {expired.vouchers > 0 && (
      <Item
        icon="clock"
        title={say('monthly.expired', { n: expired.vouchers })}
        words={say('monthly.expired.words', { n: expired.points })}
      />
    )}
    {(merchants.due > 0 || merchants.held > 0 || merchants.settled > 0) && (
      <Item
        icon="person"
        title={say('monthly.merchants', { n: merchants.due })}
        words={say('monthly.merchants.words', { settled: merchants.settled, held: merchants.held })}
      />
    )}
    {(shelf.length > 0 || gifts.all > 0) && <BlockTitle words={say('monthly.shelf')} />}
    {shelf.map((one) => (
      <Item key={`${one.name} ${one.unit}`} icon="document" title={one.name} words={sayShelved(one)} />
    ))}
    {gifts.all > 0 && (
      <Item
        icon="family"
        title={say('monthly.gifts', { n: gifts.all })}
        words={say('monthly.gifts.words', { n: gifts.thanked })}
      />
    )}
  </>
);

const sayGiven = ({ vouchers, points, cameBack, unit }: MonthSeen['goods'][number]): string =>
  [
    say('monthly.vouchers', { n: vouchers }),
    say('points.worth', { n: points }),
    ...(cameBack > 0 ? [say('monthly.cameBack', { n: cameBack, unit })] : []),
  ].join(say('shares.and'));

const PARTS = ['bought', 'donated', 'fund', 'lost'] as const;
const sayShelved = ({ unit, counted, counts, ...is }: MonthSeen['shelf'][number]): string =>
  [
    ...PARTS.filter((part) => is[part] > 0).map((part) => say(`monthly.${part}`, { n: is[part], unit })),
    ...(counted > 0 ? [say('monthly.counted.more', { n: counted, unit })] : []),
    ...(counted < 0 ? [say('monthly.counted.fewer', { n: 0 - counted, unit })] : []),
    ...(counts > 0 ? [say('monthly.counts', { n: counts })] : []),
  ].join(say('shares.and'));
