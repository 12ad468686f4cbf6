import { View } from '@tarojs/components';
import { useState } from 'react';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { CARD_LIMITS } from '../../../../shared/household/card.ts';
import { VOUCHER_DIGITS } from '../../../../shared/redemption/tries.ts';
import { useAct, useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import { Act, BlockTitle, Item, Loaded, Middle, Page, Refusal, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { addressOf, Gate } from '../membership/index.ts';
import { CarriedSheet, TakeSheet, type Carried, type ToCarry } from './CarrySheets.tsx';
import { CodePad } from './CodePad.tsx';
import type { Standing } from './voucher-looks.ts';
import { VoucherRow } from './VoucherRow.tsx';

/** What waits for somebody to carry it to those who cannot walk, and what the reader carries. */
export const CarryPage = () => <Gate title={say('carry.title')}>{() => <Shown />}</Gate>;

type Door = { readonly redemptionId: string; readonly by: 'digits' | 'card' };

const Shown = () => {
  const carrying = useQuery('redemption.toCarry', {});
  const [asked, ask] = useState<ToCarry | null>(null);
  const [mine, open] = useState<Carried | null>(null);
  const [door, stand] = useState<Door | null>(null);
  if (door) return <AtDoor {...door} onDone={() => stand(null)} />;
  return (
    <Page
      title={say('carry.title')}
      over={
        (asked && <TakeSheet of={asked} onClose={() => ask(null)} />) ??
        (mine && (
          <CarriedSheet
            of={mine}
            onDoor={(by) => {
              open(null);
              stand({ redemptionId: mine.redemptionId, by });
            }}
            onClose={() => open(null)}
          />
        ))
      }
    >
      <Loaded of={carrying}>
        {(value) =>
          value.mayCarry || value.mine.length > 0 ? (
            <>
              {value.mine.length > 0 && <BlockTitle words={say('carry.mine')} />}
              {value.mine.map((one) => (
                <VoucherRow
                  key={one.redemptionId}
                  of={one}
                  facts={[say('counter.owner', { name: one.owner.name }), addressOf(one.owner)]}
                  standing={standingOf(one)}
                  onPress={() => open(one)}
                />
              ))}
              <BlockTitle words={say('carry.waiting')} />
              {value.items.length === 0 && (
                <Item icon="check" title={say('carry.none')} words={say('carry.none.words')} />
              )}
              {value.items.map((one) => (
                <VoucherRow
                  key={one.redemptionId}
                  of={one}
                  facts={[say('carry.to', { building: one.buildingName })]}
                  standing={{ look: 'mark mark-open', icon: 'status-open', words: say('carry.waiting') }}
                  onPress={() => ask(one)}
                />
              ))}
            </>
          ) : (
            <Middle icon="kind-elder" title={say('carry.join')} words={say('carry.join.words')}>
              <View className="acts">
                <Act icon="hand" word={say('carry.join.go')} onPress={() => go.to('membership/mutual')} />
              </View>
            </Middle>
          )
        }
      </Loaded>
      <View className="list-end" />
    </Page>
  );
};

/** What is next: the shop, or the door. */
const standingOf = ({ until }: Carried): Standing =>
  until === null
    ? { look: 'mark mark-open', icon: 'shop', words: say('carry.fetch') }
    : { look: 'mark mark-done', icon: 'forward', words: say('carry.way', { when: when(until as InstantMs, now()) }) };

/** The digits that are said at the door, or those of the card. */
const AtDoor = ({ redemptionId, by, onDone }: Door & { onDone: () => void }) => {
  const deliver = useAct('redemption.deliver', () => {
    toast('check', say('carry.did'));
    onDone();
  });
  return (
    <CodePad
      title={say('carry.title')}
      question={say(`carry.type.${by}`)}
      length={by === 'digits' ? VOUCHER_DIGITS : CARD_LIMITS.codeDigits}
      word={say('carry.type.go')}
      isSending={deliver.state.kind === 'sending'}
      refusal={<Refusal state={deliver.state} onAgain={deliver.again} />}
      onBack={onDone}
      onType={deliver.reset}
      onDone={(code) => deliver.send({ redemptionId, by, code })}
    />
  );
};
