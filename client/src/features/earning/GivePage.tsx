import { View } from '@tarojs/components';
import { useState } from 'react';
import { DEED_LIMITS } from '../../../../shared/earning/deed-day.ts';
import type { DeedKind } from '../../../../shared/earning/deed-kinds.ts';
import { useAct, useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import { Act, ChooseOne, Item, Page, ReasonField, Refusal, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { dayFromNow } from './dates.ts';
import { ChooseDay, ChooseKind } from './parts.tsx';
import { WhoPages, type Picked } from './WhoPages.tsx';

/** Staff give points by hand for what somebody did, with a reason. */
export const GivePage = () => <Gate title={say('gift.title')}>{() => <Shown />}</Gate>;

const AMOUNTS = [1, 2, 3, 5, 8, 10, 15, 20] as const;
const Shown = () => {
  const rules = useQuery('earning.rules', {});
  const [isChoosing, setIsChoosing] = useState(false);
  const [who, setWho] = useState<Picked | null>(null);
  if (isChoosing)
    return (
      <WhoPages
        title={say('gift.who')}
        onPick={(picked) => {
          setWho(picked);
          setIsChoosing(false);
        }}
      />
    );
  const known = rules.query.state === 'loading' ? null : rules.query.value;
  return <Form who={who} handMax={known?.inForce.byHandMax ?? 0} onWho={() => setIsChoosing(true)} />;
};

type FormProps = { who: Picked | null; handMax: number; onWho: () => void };
const Form = ({ who, handMax, onWho }: FormProps) => {
  const [kind, setKind] = useState<DeedKind | null>(null);
  const [day, setDay] = useState<string>(dayFromNow(0, now()));
  const [amount, setAmount] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const act = useAct('earning.give', ({ status, paid }) => {
    const given = paid > 0 ? say('gift.did', { n: paid }) : say('deed.is.unpaid');
    toast('check', status === 'credited' ? given : say('gift.did.waits'));
    go.back();
  });
  const isReady =
    who !== null && kind !== null && amount !== null && reason.trim().length >= DEED_LIMITS.reasonLengthMin;
  const send = () => {
    if (who === null || kind === null || amount === null) return;
    act.send({ residentId: who.residentId, forWhom: null, kind, day, amount, reason });
  };
  return (
    <Page
      title={say('gift.title')}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say(isReady ? 'gift.send' : 'deed.missing')}
              isOff={!isReady}
              isSending={act.state.kind === 'sending'}
              onPress={send}
            />
          </View>
        </>
      }
    >
      <Item
        icon="person"
        title={who ? who.name : say('gift.who')}
        words={who ? who.door : say('gift.who.none')}
        onPress={onWho}
      />
      <ChooseKind chosen={kind} onChoose={setKind} />
      <ChooseOne
        icon="tab-points"
        question={say('gift.amount')}
        of={AMOUNTS.map((n) => ({ key: String(n), word: say('points.worth', { n }) }))}
        chosen={amount === null ? null : String(amount)}
        onChoose={(n) => setAmount(Number(n))}
      />
      {amount !== null && amount > handMax && <Item icon="eye" title={say('gift.second', { n: handMax })} />}
      <ChooseDay chosen={day} onChoose={setDay} />
      <View className="pad">
        <ReasonField
          label={say('gift.why')}
          value={reason}
          lengthMax={DEED_LIMITS.reasonLengthMax}
          ready={[say('gift.ready.1'), say('gift.ready.2')]}
          onChange={setReason}
        />
      </View>
      <View className="list-end" />
    </Page>
  );
};
