import { View } from '@tarojs/components';
import { useState } from 'react';
import { CARD_LIMITS } from '../../../../shared/household/card.ts';
import { useAct } from '../../data/index.ts';
import type { Output } from '../../platform/rpc.ts';
import { BlockTitle, Middle, Page, Refusal } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { addressOf, Gate } from '../membership/index.ts';
import { CodePad } from './CodePad.tsx';
import { standingOf } from './CounterBring.tsx';
import { DoorSheet, type AtDoor } from './DoorSheet.tsx';
import { MARKS, type Standing } from './voucher-looks.ts';
import { VoucherRow } from './VoucherRow.tsx';

type Opened = Output<'redemption.openAtDoor'>;

/** What waits for somebody without an account, at their door with their card: it is said for them that it is brought. */
export const DoorPage = ({ residentId }: { residentId: string }) => (
  <Gate title={say('atDoor.title')}>{() => <Asked residentId={residentId} />}</Gate>
);

const Asked = ({ residentId }: { residentId: string }) => {
  const [shown, show] = useState<{ readonly home: Opened; readonly code: string } | null>(null);
  const open = useAct('redemption.openAtDoor', (home, { code }) => show({ home, code }));
  if (shown) return <Waiting {...shown} residentId={residentId} />;
  return (
    <CodePad
      title={say('atDoor.title')}
      question={say('counter.card.code')}
      length={CARD_LIMITS.codeDigits}
      word={say('counter.card.go')}
      isSending={open.state.kind === 'sending'}
      refusal={<Refusal state={open.state} onAgain={open.again} />}
      onType={open.reset}
      onDone={(code) => open.send({ residentId, code })}
    />
  );
};

type Props = { home: Opened; code: string; residentId: string };

const Waiting = ({ home, code, residentId }: Props) => {
  const [vouchers, change] = useState(home.vouchers);
  const [asked, ask] = useState<AtDoor | null>(null);
  const said = (redemptionId: string, isAsked: boolean) => {
    change(vouchers.map((one) => (one.redemptionId === redemptionId ? saidOf(one, isAsked) : one)));
    ask(null);
  };
  return (
    <Page
      title={addressOf(home)}
      over={asked && <DoorSheet of={asked} {...{ residentId, code }} onSaid={said} onClose={() => ask(null)} />}
    >
      {vouchers.length === 0 ? (
        <Middle icon="tab-points" title={say('atDoor.none')} words={say('atDoor.none.words')} />
      ) : (
        <>
          <BlockTitle words={say('atDoor.whose', { name: home.name })} />
          {vouchers.map((one) => (
            <VoucherRow
              key={one.redemptionId}
              of={one}
              standing={standsAs(one)}
              onPress={mayBeSaid(one) ? () => ask(one) : undefined}
            />
          ))}
        </>
      )}
      <View className="list-end" />
    </Page>
  );
};

const NOBODY_YET = { carrierName: null, isHanded: false, until: null } as const;
const saidOf = (one: AtDoor, isAsked: boolean): AtDoor => ({
  ...one,
  bringing: isAsked ? (one.bringing ?? NOBODY_YET) : null,
});

/** A thing that nobody has in their hands yet. */
const mayBeSaid = ({ kind, status, bringing }: AtDoor): boolean =>
  kind === 'item' && status === 'reserved' && bringing?.isHanded !== true;

const standsAs = (one: AtDoor): Standing | undefined => {
  if (one.status === 'stopped') return { ...MARKS.stopped, words: say('atDoor.stopped') };
  return one.kind === 'service' ? { ...MARKS.reserved, words: say('atDoor.service') } : standingOf(one);
};
