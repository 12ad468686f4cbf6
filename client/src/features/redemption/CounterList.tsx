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
import type { CounterRow, Step } from './counter-steps.ts';
import { ReturnSheet } from './ReturnSheet.tsx';
import { VoucherRow } from './VoucherRow.tsx';

type Props = { onStep: (step: Step) => void; onDigits: (digits: string) => void; refusal: ReactNode };

/** The ways to begin, what waits to be fetched, and what was given today. */
export const CounterList = ({ onStep, onDigits, refusal }: Props) => {
  const list = usePaged('redemption.counter', {});
  useEndNear(list.more);
  const [isOther, setIsOther] = useState(false);
  const [back, bring] = useState<CounterRow | null>(null);
  const scan = async () => {
    const text = await scanCode();
    const digits = text === null ? null : scannedVoucher(text);
    const code = text === null ? null : scannedCard(text);
    setIsOther(text !== null && digits === null && code === null);
    if (digits !== null) onDigits(digits);
    else if (code !== null) onStep({ at: 'card', code });
  };
  return (
    <Page title={say('counter.title')} isNight over={back && <ReturnSheet of={back} onClose={() => bring(null)} />}>
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
        {({ items, next, given }) => (
          <>
            <BlockTitle words={say('counter.waiting')} />
            {items.length === 0 && <Item icon="tab-points" title={say('counter.waiting.none')} />}
            {items.map((row) => (
              <VoucherRow key={row.redemptionId} of={row} facts={factsOf(row)} />
            ))}
            <MoreOfList next={next} state={list.moreState} onMore={list.more} />
            <BlockTitle words={say('counter.given')} />
            {given.length === 0 && <Item icon="check" title={say('counter.given.none')} />}
            {given.map((row) => (
              <VoucherRow
                key={row.redemptionId}
                of={row}
                facts={factsOf(row)}
                onPress={row.status === 'redeemed' ? () => bring(row) : undefined}
              />
            ))}
          </>
        )}
      </Loaded>
      <View className="list-end" />
    </Page>
  );
};

const factsOf = ({ owner, collectorName, returnAsked }: CounterRow): readonly string[] => [
  say('counter.owner', { name: owner.name }),
  addressOf(owner),
  ...(collectorName === null ? [] : [say('counter.collects', { name: collectorName })]),
  ...(returnAsked === null ? [] : [say('counter.return.waits')]),
];
