import { useState } from 'react';
import { VOUCHER_DIGITS } from '../../../../shared/redemption/tries.ts';
import { useAct } from '../../data/index.ts';
import type { Output } from '../../platform/rpc.ts';
import { Refusal } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { CodePad } from '../redemption/index.ts';
import { MerchantHand } from './MerchantHand.tsx';
import { MerchantHome } from './MerchantHome.tsx';

type Step =
  { readonly at: 'home' | 'type' } | { readonly at: 'hand'; readonly voucher: Output<'redemption.openAtMerchant'> };

/** The page of a merchant's account: its month, and its counter. */
export const MerchantPage = () => {
  const [step, go] = useState<Step>({ at: 'home' });
  const open = useAct('redemption.openAtMerchant', (voucher) => go({ at: 'hand', voucher }));
  const home = () => {
    open.reset();
    go({ at: 'home' });
  };
  const take = (digits: string) => open.send({ digits });
  const refusal = <Refusal state={open.state} onAgain={open.again} />;
  switch (step.at) {
    case 'home':
      return <MerchantHome refusal={refusal} onDigits={take} onType={() => go({ at: 'type' })} />;
    case 'type':
      return (
        <CodePad
          title={say('merchant.pad')}
          question={say('counter.type.ask')}
          length={VOUCHER_DIGITS}
          word={say('counter.type.go')}
          isSending={open.state.kind === 'sending'}
          refusal={refusal}
          onBack={home}
          onType={open.reset}
          onDone={take}
        />
      );
    case 'hand':
      return <MerchantHand voucher={step.voucher} onDone={home} />;
  }
};
