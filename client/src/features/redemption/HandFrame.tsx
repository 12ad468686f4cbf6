import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { useAct } from '../../data/index.ts';
import { Act, Page, Refusal, SecondAct, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { GoodsHead } from './GoodsHead.tsx';
import { StopSheet } from './StopSheet.tsx';
import { useFetcher, WhoFetches, wordOf, type Collector } from './WhoFetches.tsx';

/** What a counter does with a voucher: the shop's own, and a merchant's. */
const METHODS = {
  shop: { redeem: 'redemption.redeem', stop: 'redemption.stop' },
  merchant: { redeem: 'redemption.redeemAtMerchant', stop: 'redemption.stopAtMerchant' },
} as const;

type InHand = Parameters<typeof GoodsHead>[0]['of'] & {
  readonly redemptionId: string;
  readonly quantity: number;
  readonly unit: string;
  readonly cost: number;
  readonly collector: Collector;
};

type Props = {
  at: keyof typeof METHODS;
  title: string;
  voucher: InHand;
  /** The one act, and what is said once it is done. */
  give: string;
  given: string;
  onDone: () => void;
  /** Whose it is. */
  whose: ReactNode;
  children?: ReactNode;
};

/** A voucher in hand: what to give, whose it is, who stands there, and the word they say. Given, or not given. */
export const HandFrame = ({ at, title, voucher, give, given, onDone, whose, children }: Props) => {
  const { redemptionId, quantity, unit, cost } = voucher;
  const fetcher = useFetcher(voucher.collector);
  const [isStopping, setIsStopping] = useState(false);
  const redeem = useAct(METHODS[at].redeem, ({ status }) => {
    if (status === 'stopped') toast('stop', say('counter.did.wrong'));
    else toast('check', given);
    onDone();
  });
  const stopSheet = (
    <StopSheet
      method={METHODS[at].stop}
      redemptionId={redemptionId}
      onDone={onDone}
      onClose={() => setIsStopping(false)}
    />
  );
  const asked = wordOf(fetcher);
  return (
    <Page
      title={title}
      onBack={onDone}
      over={isStopping && stopSheet}
      foot={
        <>
          <Refusal state={redeem.state} onAgain={redeem.again} />
          <View className="acts">
            <SecondAct icon="cross" word={say('counter.refuse')} onPress={() => setIsStopping(true)} />
            <Act
              icon="check"
              word={asked === undefined ? give : say(asked)}
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
      {whose}
      <WhoFetches {...fetcher} />
      {children}
      <View className="list-end" />
    </Page>
  );
};
