import { go } from '../../platform/navigate.ts';
import { Item } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { sayMonth, SETTLEMENT_ICONS, type Home } from './facts.ts';

/** The months of a merchant, each as it stands. */
export const SettlementRows = ({ of }: { of: Home['settlements'] }) =>
  of.map(({ settlementId, month, status, points }) => (
    <Item
      key={settlementId}
      icon={SETTLEMENT_ICONS[status]}
      title={say('merchant.sheet', { month: sayMonth(month) })}
      words={say(`merchant.status.${status}`)}
      side={say('merchant.points', { n: points })}
      onPress={() => go.to('redemption/settlement', { id: settlementId })}
    />
  ));
