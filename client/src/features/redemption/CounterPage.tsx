import { useState } from 'react';
import { VOUCHER_DIGITS } from '../../../../shared/redemption/tries.ts';
import { useAct } from '../../data/index.ts';
import { Refusal } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { AtHome } from './AtHome.tsx';
import { CardSteps } from './CardSteps.tsx';
import { CodePad } from './CodePad.tsx';
import { CounterList } from './CounterList.tsx';
import { HandPage } from './HandPage.tsx';
import type { Step } from './counter-steps.ts';

/** The counter of the shop: a voucher is scanned or typed, or a card is shown, and the thing is given or not. */
export const CounterPage = () => <Gate title={say('counter.title')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const [step, go] = useState<Step>({ at: 'list' });
  const open = useAct('redemption.open', (voucher) => go({ at: 'hand', voucher }));
  const list = () => {
    open.reset();
    go({ at: 'list' });
  };
  const isSending = open.state.kind === 'sending';
  const refusal = <Refusal state={open.state} onAgain={open.again} />;
  const take = (digits: string) => open.send({ digits });
  switch (step.at) {
    case 'list':
      return <CounterList onStep={go} onDigits={take} refusal={refusal} />;
    case 'type':
      return (
        <CodePad
          question={say('counter.type.ask')}
          length={VOUCHER_DIGITS}
          word={say('counter.type.go')}
          {...{ isSending, refusal }}
          onBack={list}
          onType={open.reset}
          onDone={take}
        />
      );
    case 'hand':
      return <HandPage voucher={step.voucher} onDone={list} />;
    case 'card':
      return <CardSteps scanned={step.code} onBack={list} onOpened={go} />;
    case 'home':
      return <AtHome {...{ ...step, refusal, isSending }} onBack={list} onDigits={take} />;
  }
};
