import { useState } from 'react';
import { CARD_LIMITS } from '../../../../shared/household/card.ts';
import { useAct } from '../../data/index.ts';
import { Refusal } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { CodePad } from './CodePad.tsx';
import type { Sheet } from './passbook-facts.ts';
import { PassbookPaper } from './PassbookPaper.tsx';

/** The passbook of somebody who stands at the door with their card: its digits first, then the paper. */
export const PassbookPage = ({ residentId }: { residentId: string }) => (
  <Gate title={say('passbook.title')}>{() => <Asked residentId={residentId} />}</Gate>
);

const Asked = ({ residentId }: { residentId: string }) => {
  const [sheet, open] = useState<Sheet | null>(null);
  const print = useAct('points.passbook', (told, asked) => open({ told, asked }));
  if (sheet) return <PassbookPaper first={sheet} />;
  return (
    <CodePad
      title={say('passbook.title')}
      question={say('passbook.ask')}
      length={CARD_LIMITS.codeDigits}
      word={say('passbook.go')}
      isSending={print.state.kind === 'sending'}
      refusal={<Refusal state={print.state} onAgain={print.again} />}
      onType={print.reset}
      onDone={(code) => print.send({ residentId, whose: 'person', code })}
    />
  );
};
