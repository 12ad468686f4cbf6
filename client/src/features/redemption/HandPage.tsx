import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct } from '../../data/index.ts';
import { Act, Page, PersonChip, Refusal, SaidAs, SecondAct, toast, useBreath } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { addressOf } from '../membership/index.ts';
import { GoodsHead } from './GoodsHead.tsx';
import { StopSheet } from './StopSheet.tsx';
import { useFetcher, WhoFetches, wordOf } from './WhoFetches.tsx';
import type { InHand } from './counter-steps.ts';

type Props = { voucher: InHand; onDone: () => void };

/** A voucher in hand: what it is, whose, who stands there, and the word they say. Taken, or not given. */
export const HandPage = ({ voucher, onDone }: Props) => {
  const { redemptionId, owner, stock } = voucher;
  const fetcher = useFetcher(voucher.collector);
  const [isStopping, setIsStopping] = useState(false);
  const redeem = useAct('redemption.redeem', ({ status }) => {
    toast(
      status === 'stopped' ? 'stop' : 'check',
      status === 'stopped' ? say('counter.did.wrong') : say('counter.did.given', { name: owner.name }),
    );
    onDone();
  });
  return (
    <Page
      title={say('counter.title')}
      onBack={onDone}
      over={
        isStopping && (
          <StopSheet
            method="redemption.stop"
            redemptionId={redemptionId}
            onDone={onDone}
            onClose={() => setIsStopping(false)}
          />
        )
      }
      foot={
        <>
          <Refusal state={redeem.state} onAgain={redeem.again} />
          <View className="acts">
            <SecondAct icon="cross" word={say('counter.refuse')} onPress={() => setIsStopping(true)} />
            <Act
              icon="check"
              word={say(wordOf(fetcher) ?? 'counter.give')}
              isOff={fetcher.isOff}
              isSending={redeem.state.kind === 'sending'}
              onPress={() => redeem.send({ redemptionId, ...fetcher.said })}
            />
          </View>
        </>
      }
    >
      <GoodsHead of={voucher} facts={factsOf(voucher)} />
      <View className="surface pad rule">
        <PersonChip
          name={say('counter.owner', { name: owner.name })}
          words={`${addressOf(owner)}，${say('counter.people', { n: voucher.people })}`}
        />
      </View>
      <WhoFetches {...fetcher} />
      {stock && <Stock of={stock} unit={voucher.unit} />}
      <View className="list-end" />
    </Page>
  );
};

const factsOf = ({ quantity, unit, cost }: InHand): readonly string[] => [
  say('redeem.count', { n: quantity, unit }),
  say('counter.paid', { n: cost }),
  say('counter.notYet'),
];

const NUMBERS = ['onHand', 'reserved', 'free'] as const;

/** The three numbers of the shelf. */
const Stock = ({ of, unit }: { of: NonNullable<InHand['stock']>; unit: string }) => {
  const { lines, isSaid } = useBreath(
    NUMBERS.map((name) => `${say(`counter.${name}`)} ${say('redeem.count', { n: of[name], unit })}`),
  );
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'tiles rule being-read' : 'tiles rule'}>
        {NUMBERS.map((name) => (
          <View key={name} className="tile">
            <View className="tile-number">{say('redeem.count', { n: of[name], unit })}</View>
            {say(`counter.${name}`)}
          </View>
        ))}
      </View>
    </SaidAs>
  );
};
