import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { useAct, useQuery } from '../../data/index.ts';
import { BlockTitle, Item, Loaded, Middle, Page, Refusal } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { addressOf } from '../membership/index.ts';
import type { AtCounter, ShopRow } from './counter-steps.ts';
import { GoodsChoice } from './GoodsChoice.tsx';
import { OrderForSheet } from './OrderForSheet.tsx';
import type { Sheet } from './passbook-facts.ts';
import { PassbookPaper } from './PassbookPaper.tsx';
import { standsForOthers } from './voucher-looks.ts';
import { VoucherRow } from './VoucherRow.tsx';

type Props = {
  home: AtCounter;
  code: string;
  refusal: ReactNode;
  isSending: boolean;
  onBack: () => void;
  /** Takes the voucher with these digits in hand. */
  onDigits: (digits: string) => void;
};
type Person = AtCounter['people'][number];

/** A household that showed its card: what waits for them, and who of them orders something. */
export const AtHome = ({ home, code, refusal, isSending, onBack, onDigits }: Props) => {
  const [person, pick] = useState<Person | null>(null);
  const [sheet, open] = useState<Sheet | null>(null);
  const print = useAct('points.passbook', (told, asked) => open({ told, asked }));
  const take = (digits: string) => {
    if (!isSending) onDigits(digits);
  };
  if (person) return <ForPerson {...{ person, code }} onBack={() => pick(null)} onOrdered={take} />;
  if (sheet) return <PassbookPaper first={sheet} onBack={() => open(null)} />;
  return (
    <Page title={addressOf(home)} onBack={onBack}>
      {refusal}
      <BlockTitle words={say('counter.card.fetch')} />
      {home.vouchers.length === 0 && <Item icon="tab-points" title={say('counter.card.fetch.none')} />}
      {home.vouchers.map((row) => (
        <VoucherRow
          key={row.redemptionId}
          of={row}
          facts={[row.ownerName]}
          standing={standsForOthers(row)}
          onPress={() => take(row.digits)}
        />
      ))}
      <BlockTitle words={say('counter.card.order')} />
      {home.people.map((one) => (
        <Item
          key={one.residentId}
          icon="person"
          title={one.name}
          words={say('counter.card.person', { n: one.balance })}
          onPress={() => pick(one)}
        />
      ))}
      <BlockTitle words={say('passbook.whose')} />
      <Refusal state={print.state} onAgain={print.again} />
      {home.people.map(({ residentId, name }) => (
        <Item
          key={residentId}
          icon="print"
          title={say('passbook.of', { name })}
          onPress={() => print.send({ residentId, whose: 'person', code })}
        />
      ))}
      <View className="list-end" />
    </Page>
  );
};

type ForProps = { person: Person; code: string; onBack: () => void; onOrdered: (digits: string) => void };

/** What one of them can have for the points they can spend. */
const ForPerson = ({ person, code, onBack, onOrdered }: ForProps) => {
  const shop = useQuery('shop.list', {});
  const [chosen, choose] = useState<ShopRow | null>(null);
  return (
    <Page
      title={person.name}
      onBack={onBack}
      over={
        chosen && (
          <OrderForSheet {...{ person, code, goods: chosen }} onOrdered={onOrdered} onClose={() => choose(null)} />
        )
      }
    >
      <BlockTitle words={say('counter.card.choose')} />
      <Loaded of={shop}>
        {({ items }) => {
          const offered = items.filter(({ free, price }) => price !== null && (free === null || free > 0));
          if (offered.length === 0) return <Middle icon="tab-points" title={say('counter.card.empty')} />;
          return (
            <>
              {offered.map((goods) => (
                <GoodsRow key={goods.goodsId} of={goods} balance={person.balance} onPress={() => choose(goods)} />
              ))}
            </>
          );
        }}
      </Loaded>
      <View className="list-end" />
    </Page>
  );
};

const GoodsRow = ({ of, balance, onPress }: { of: ShopRow; balance: number; onPress: () => void }) => {
  const points = of.price?.points ?? 0;
  const missing = Math.max(0, points - balance);
  const facts = [
    say('redeem.points', { n: points }),
    ...(of.free === null ? [] : [say('redeem.free', { n: of.free, unit: of.unit })]),
    ...(missing > 0 ? [say('redeem.missing', { n: missing })] : []),
  ];
  return <GoodsChoice of={of} facts={facts} onPress={missing > 0 ? undefined : onPress} />;
};
