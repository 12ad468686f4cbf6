import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { scannedCard } from '../../../../shared/household/card-code.ts';
import { scannedVoucher } from '../../../../shared/redemption/printed-code.ts';
import { usePaged } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { useEndNear } from '../../platform/page-life.ts';
import { canScan, scanCode } from '../../platform/scan.ts';
import { BlockTitle, Item, Line, Loaded, MoreOfList, Page, SecondAct } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { addressOf } from '../membership/index.ts';
import { CounterBring, standingOf } from './CounterBring.tsx';
import type { CounterRow, Step } from './counter-steps.ts';
import { ReturnSheet } from './ReturnSheet.tsx';
import { standsForOthers } from './voucher-looks.ts';
import { VoucherRow } from './VoucherRow.tsx';

type Props = { onStep: (step: Step) => void; onDigits: (digits: string) => void; refusal: ReactNode };

/** The ways to begin, what waits to be fetched, and what was given today. */
export const CounterList = ({ onStep, onDigits, refusal }: Props) => {
  const list = usePaged('redemption.counter', {});
  useEndNear(list.more);
  const [isOther, setIsOther] = useState(false);
  const [back, takeBack] = useState<CounterRow | null>(null);
  const [brought, carryFor] = useState<CounterRow | null>(null);
  const scan = async () => {
    const text = await scanCode();
    const digits = text === null ? null : scannedVoucher(text);
    const code = text === null ? null : scannedCard(text);
    setIsOther(text !== null && digits === null && code === null);
    if (digits !== null) onDigits(digits);
    else if (code !== null) onStep({ at: 'card', code });
  };
  return (
    <Page
      title={say('counter.title')}
      isNight
      over={
        (back && <ReturnSheet of={back} onClose={() => takeBack(null)} />) ??
        (brought && <CounterBring of={brought} onClose={() => carryFor(null)} />)
      }
    >
      <View className="night">
        <Line className="night-head" text={say('counter.how')} />
        <View className="night-acts">
          {canScan() && <SecondAct icon="scan" word={say('counter.scan')} onPress={() => void scan()} />}
          <SecondAct icon="edit" word={say('counter.type')} onPress={() => onStep({ at: 'type' })} />
        </View>
        {isOther && <Line className="second" text={say('counter.scan.other')} />}
      </View>
      {refusal}
      <Item
        icon="card"
        title={say('counter.card')}
        words={say('counter.card.words')}
        onPress={() => onStep({ at: 'card', code: null })}
      />
      <Item
        icon="print"
        title={say('counter.sheets')}
        words={say('counter.sheets.words')}
        onPress={() => go.to('redemption/sheets')}
      />
      <Loaded of={list}>
        {({ items, next, toBring, given }) => (
          <>
            {toBring.length > 0 && <BlockTitle words={say('counter.bring')} />}
            {toBring.map((row) => (
              <VoucherRow
                key={row.redemptionId}
                of={row}
                facts={factsOf(row)}
                standing={standingOf(row)}
                onPress={() => carryFor(row)}
              />
            ))}
            <BlockTitle words={say('counter.waiting')} />
            {waitingIn({ items, toBring }).length === 0 && (
              <Item icon="tab-points" title={say('counter.waiting.none')} />
            )}
            {waitingIn({ items, toBring }).map((row) => (
              <VoucherRow
                key={row.redemptionId}
                of={row}
                facts={factsOf(row)}
                standing={standsForOthers(row)}
                onPress={row.status === 'reserved' && row.kind === 'item' ? () => carryFor(row) : undefined}
              />
            ))}
            <MoreOfList next={next} state={list.moreState} onMore={list.more} />
            <BlockTitle words={say('counter.given')} />
            {given.length === 0 && <Item icon="check" title={say('counter.given.none')} />}
            {given.map((row) => (
              <VoucherRow
                key={row.redemptionId}
                of={row}
                facts={factsOf(row)}
                onPress={row.status === 'redeemed' ? () => takeBack(row) : undefined}
              />
            ))}
          </>
        )}
      </Loaded>
      <View className="list-end" />
    </Page>
  );
};

type Lists = { readonly items: readonly CounterRow[]; readonly toBring: readonly CounterRow[] };
/** What is brought stands above, and once. */
const waitingIn = ({ items, toBring }: Lists): readonly CounterRow[] =>
  items.filter(({ redemptionId }) => !toBring.some((one) => one.redemptionId === redemptionId));

const factsOf = (row: CounterRow): readonly string[] => [
  say('counter.owner', { name: row.owner.name }),
  addressOf(row.owner),
  ...(row.collectorName === null ? [] : [say('counter.collects', { name: row.collectorName })]),
  ...(row.returnAsked === null ? [] : [say('counter.return.waits')]),
];
