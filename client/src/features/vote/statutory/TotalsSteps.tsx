import { View } from '@tarojs/components';
import { useState } from 'react';
import { faultsOf, MEASURES, TOTAL_FIELDS, type TotalField } from '../../../../../shared/vote/totals.ts';
import { useAct } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import type { Output } from '../../../platform/rpc.ts';
import { Act, Item, Page, Refusal, Strip, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { VoteShown } from '../vote-shown.ts';
import { MeasureStep } from './MeasureStep.tsx';
import { isWhole, measureOf, NOTHING, readOf, sayMeasured, totalsIn, writtenOf } from './numbers.ts';

type Typed = Output<'vote.totals'>;
const STEPS = [...MEASURES, 'sure'] as const;

/** Households, then area, then all of it once more. */
export const TotalsSteps = ({ vote, typed }: { vote: VoteShown; typed: Typed }) => {
  const [at, setAt] = useState(0);
  const [written, write] = useState(() => writtenOf(typed.mine));
  const act = useAct('vote.typeTotals', ({ state }) => {
    toast('check', say(state === 'same' ? 'totals.did.same' : 'totals.did'));
    if (state === 'differs') setAt(0);
    else go.back();
  });
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
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            {step === 'sure' ? (
              <Act
                icon="check"
                word={say('totals.send')}
                isOff={!totals || faults.length > 0}
                isSending={act.state.kind === 'sending'}
                onPress={() => totals && act.send({ voteId: vote.voteId, ...totals })}
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
      {step !== 'sure' && <Standing typed={typed} />}
      {step === 'sure' ? (
        TOTAL_FIELDS.map((field) => (
          <Item
            key={field}
            icon={iconOf(field)}
            title={say(`totals.${field}`)}
            words={sayMeasured(measureOf(field), read[field] ?? 0)}
          />
        ))
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

/** How far the two who type are; never what either of them typed. */
const Standing = ({ typed: { state, differing, mine } }: { typed: Typed }) => {
  if (state === 'differs')
    return (
      <Strip
        icon="warning"
        isBad
        title={say('totals.differs')}
        words={say('totals.differs.words', { fields: differing.map((field) => say(`totals.${field}`)).join('，') })}
      />
    );
  if (mine !== null) return <Strip icon="clock" title={say('totals.first')} words={say('totals.first.words')} />;
  if (state === 'first') return <Strip icon="person" title={say('totals.other')} words={say('totals.other.words')} />;
  return <Item icon="eye" title={say('totals.title')} words={say('totals.words')} />;
};
