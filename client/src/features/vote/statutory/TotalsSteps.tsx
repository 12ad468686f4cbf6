import { View } from '@tarojs/components';
import { useState } from 'react';
import { faultsOf, MEASURES, TOTAL_FIELDS, type TotalField } from '../../../../../shared/vote/totals.ts';
import type { Output } from '../../../platform/rpc.ts';
import { Act, Item, Page, Refusal } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { VoteShown } from '../vote-shown.ts';
import { MeasureStep } from './MeasureStep.tsx';
import { TotalsStanding } from './TotalsStanding.tsx';
import { useTyping } from './use-typing.tsx';
import { isWhole, measureOf, NOTHING, readOf, sayMeasured, totalsIn, writtenOf } from './numbers.ts';

type Typed = Output<'vote.totals'>;
const STEPS = [...MEASURES, 'sure'] as const;

/** Households, then area, then all of it once more; of a correction with why. */
export const TotalsSteps = ({ vote, typed }: { vote: VoteShown; typed: Typed }) => {
  const [at, setAt] = useState(0);
  const [written, write] = useState(() => writtenOf(typed.mine));
  const sending = useTyping(vote, typed, () => setAt(0));
  const step = STEPS[at] ?? 'sure';
  const read = readOf(written);
  const totals = totalsIn(read);
  const onRoll = vote.onRoll ?? 0;
  const faults = faultsOf({ ...NOTHING, ...read }, onRoll);
  return (
    <Page
      key={step}
      title={say(`totals.step.${step}`)}
      {...(at > 0 ? { onBack: () => setAt(at - 1) } : {})}
      foot={
        <>
          <Refusal state={sending.act.state} onAgain={sending.act.again} />
          <View className="acts">
            {step === 'sure' ? (
              <Act
                icon="check"
                word={sending.word}
                isOff={!totals || faults.length > 0 || !sending.isReady}
                isSending={sending.act.state.kind === 'sending'}
                onPress={() => totals && sending.send(totals)}
              />
            ) : (
              <Act
                icon="forward"
                word={say('totals.next')}
                isOff={!isWhole(read, [step]) || faults.some(({ measure }) => measure === step)}
                onPress={() => setAt(at + 1)}
              />
            )}
          </View>
        </>
      }
    >
      {step !== 'sure' && <TotalsStanding typed={typed} isCorrection={sending.isCorrection} />}
      {step === 'sure' ? (
        <>
          {sending.field}
          {TOTAL_FIELDS.map((field) => (
            <Item
              key={field}
              icon={iconOf(field)}
              title={say(`totals.${field}`)}
              words={sayMeasured(measureOf(field), read[field] ?? 0)}
            />
          ))}
        </>
      ) : (
        <MeasureStep
          {...{ measure: step, onRoll, written, read, differing: typed.differing }}
          onWrite={(field, value) => write((before) => ({ ...before, [field]: value }))}
        />
      )}
      <View className="list-end" />
    </Page>
  );
};

const iconOf = (field: TotalField) => (measureOf(field) === 'households' ? 'household' : 'place');
