import { View } from '@tarojs/components';
import { useState } from 'react';
import { useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { mintRequestId } from '../../platform/request-id.ts';
import { rpc } from '../../platform/rpc.ts';
import { Act, BlockTitle, Item, Loaded, Page, SecondAct } from '../../ui/index.ts';
import { SheetAct } from '../../ui/SheetAct.tsx';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { DueLines } from './DueLines.tsx';
import { sayMonth, SETTLEMENT_ICONS, type Settlement } from './facts.ts';
import { Night } from './Night.tsx';
import { SaySheet, SignSheet } from './SettlementSheets.tsx';

type May = Settlement['may'][number];

/** One month of a merchant: the figures, what differs, and both signatures. The merchant, the staff and, once it is settled, everybody read it. */
export const SettlementPage = ({ settlementId }: { settlementId: string }) => {
  const read = useQuery('merchant.settlement', { settlementId });
  const known = read.query.state === 'loading' ? null : read.query.value;
  const [step, go] = useState<May | null>(null);
  const close = () => go(null);
  return (
    <Page
      title={known?.name ?? say('merchant.sheets')}
      isNight
      over={
        known &&
        step !== null &&
        (step === 'sign' || step === 'settle' ? (
          <SignSheet method={`merchant.${step}`} of={known} onClose={close} />
        ) : (
          <SaySheet how={step} of={known} onClose={close} />
        ))
      }
      foot={known && known.may.length > 0 && <Foot may={known.may} onGo={go} />}
    >
      <Loaded of={read}>{(shown) => <Body of={shown} />}</Loaded>
    </Page>
  );
};

const Foot = ({ may, onGo }: { may: readonly May[]; onGo: (step: May) => void }) => (
  <View className="acts">
    {may.includes('differ') && <SecondAct icon="cross" word={say('merchant.differ')} onPress={() => onGo('differ')} />}
    {may.includes('sign') && <Act icon="check" word={say('merchant.sign')} onPress={() => onGo('sign')} />}
    {may.includes('answer') && <Act icon="say" word={say('merchant.answer')} onPress={() => onGo('answer')} />}
    {may.includes('settle') && <Act icon="check" word={say('merchant.settle')} onPress={() => onGo('settle')} />}
  </View>
);

const Body = ({ of }: { of: Settlement }) => {
  const { settlementId, month, status, points, vouchers, differences, signedAt, settled, digest } = of;
  const head = say('merchant.sheet', { month: sayMonth(month) });
  return (
    <>
      <Night head={head} points={points} below={[say('merchant.sum', { n: vouchers })]} />
      <Item icon={SETTLEMENT_ICONS[status]} title={say(`merchant.status.${status}`)} />
      <DueLines {...of} />
      {differences.map(({ counted, reason, at, answer }) => (
        <Item
          key={at}
          icon="warning"
          title={say('merchant.differs', { n: counted, reason })}
          {...(answer ? { words: say('merchant.differs.answer', answer) } : {})}
        />
      ))}
      <BlockTitle words={say('merchant.check', { code: digest.slice(0, 8) })} />
      <Signature title={say('merchant.shop')} at={signedAt} />
      <Signature
        title={settled ? say('merchant.community.by', settled) : say('merchant.community')}
        at={settled?.at ?? null}
      />
      <View className="pad acts">
        <SheetAct
          word={say('merchant.save')}
          name={`${say('merchant.file')} ${month}`}
          failed={say('merchant.save.failed')}
          make={() => rpc('merchant.sheet', { settlementId }, { requestId: mintRequestId() })}
        />
      </View>
      <View className="list-end" />
    </>
  );
};

const Signature = ({ title, at }: { title: string; at: number | null }) => (
  <Item
    icon={at === null ? 'clock' : 'status-confirmed'}
    title={title}
    words={at === null ? say('merchant.unsigned') : say('merchant.signed', { when: when(at, now()) })}
  />
);
