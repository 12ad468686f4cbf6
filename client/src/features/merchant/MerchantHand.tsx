import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct } from '../../data/index.ts';
import type { Output } from '../../platform/rpc.ts';
import { Act, Item, Page, Refusal, SecondAct, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { GoodsHead, StopSheet, useFetcher, WhoFetches, wordOf } from '../redemption/index.ts';
import { sayOwner } from './facts.ts';

type Props = { voucher: Output<'redemption.openAtMerchant'>; onDone: () => void };

/** A voucher in a merchant's hand: what to give, a surname, and the word of whoever fetches it for another. */
export const MerchantHand = ({ voucher, onDone }: Props) => {
  const { redemptionId, quantity, unit, cost } = voucher;
  const fetcher = useFetcher(voucher.collector);
  const [isStopping, setIsStopping] = useState(false);
  const redeem = useAct('redemption.redeemAtMerchant', ({ status }) => {
    const isStopped = status === 'stopped';
    toast(isStopped ? 'stop' : 'check', isStopped ? say('counter.did.wrong') : say('merchant.did', { n: cost }));
    onDone();
  });
  return (
    <Page
      title={say('merchant.pad')}
      onBack={onDone}
      over={
        isStopping && (
          <StopSheet
            method="redemption.stopAtMerchant"
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
              word={say(wordOf(fetcher) ?? 'merchant.hand')}
              isOff={fetcher.isOff}
              isSending={redeem.state.kind === 'sending'}
              onPress={() => redeem.send({ redemptionId, ...fetcher.said })}
            />
          </View>
        </>
      }
    >
      <GoodsHead
        of={voucher}
        facts={[say('redeem.count', { n: quantity, unit }), say('counter.paid', { n: cost }), say('counter.notYet')]}
      />
      <Item icon="person" title={say('merchant.whose', { who: sayOwner(voucher.owner) })} />
      <WhoFetches {...fetcher} />
      <View className="list-end" />
    </Page>
  );
};
