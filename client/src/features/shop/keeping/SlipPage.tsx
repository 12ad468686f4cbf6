import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, useQuery } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import type { Input } from '../../../platform/rpc.ts';
import { Act, Line, Loaded, Middle, Page, Refusal, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Gate } from '../../membership/index.ts';
import { ShelfRow } from './ShelfRow.tsx';
import { CountFields, LossFields, ReceiptFields, type Written } from './slip-fields.tsx';
import type { OnShelf } from './shelf-facts.ts';

const KINDS = ['receipt', 'loss', 'count'] as const;
type Kind = (typeof KINDS)[number];

/** Writes a slip: what came, what is gone, or how many were counted. Somebody of another household signs it. */
export const SlipPage = ({ goodsId, kind }: { goodsId: string; kind: string }) => {
  const known = KINDS.find((one) => one === kind) ?? 'count';
  return <Gate title={say(`shelf.${known}`)}>{() => <Shown goodsId={goodsId} kind={known} />}</Gate>;
};

const Shown = ({ goodsId, kind }: { goodsId: string; kind: Kind }) => {
  const shelf = useQuery('shop.shelf', {});
  const found = shelf.query.state === 'loading' ? null : (shelf.query.value ?? null);
  const goods = found?.items.find((one) => one.goodsId === goodsId);
  if (goods) return <Form goods={goods} kind={kind} />;
  return (
    <Page title={say(`shelf.${kind}`)}>
      <Loaded of={shelf}>{() => <Middle icon="shop" title={say('shelf.gone')} />}</Loaded>
    </Page>
  );
};

const saidOf = (
  kind: Kind,
  { quantity, bestBefore, source, donor, isNamed, why }: Written,
): Input<'shop.propose'>['said'] => {
  if (kind === 'count') return { kind, counted: Number(quantity) };
  if (kind === 'loss') return { kind, quantity: Number(quantity), batchId: null, why };
  const named = source === 'donation' && isNamed ? donor.trim() : '';
  return {
    kind,
    quantity: Number(quantity),
    bestBefore: dayIn(bestBefore),
    source,
    donor: named === '' ? null : named,
  };
};
/** `20270630` as a day; null where it keeps. */
const dayIn = (digits: string): string | null =>
  digits === '' ? null : `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
const isDay = (digits: string): boolean => {
  const day = dayIn(digits);
  return (
    day === null ||
    (digits.length === 8 &&
      !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) &&
      new Date(`${day}T00:00:00Z`).toISOString().startsWith(day))
  );
};

const Form = ({ goods, kind }: { goods: OnShelf; kind: Kind }) => {
  const [written, setWritten] = useState<Written>({
    ...{ quantity: '', bestBefore: '', source: 'purchase', donor: '', isNamed: false, why: 'missing' },
  });
  const write = (more: Partial<Written>) => setWritten({ ...written, ...more });
  const act = useAct('shop.propose', () => {
    toast('check', say('shelf.did.slip'));
    go.back();
  });
  const n = Number(written.quantity);
  const isReady = written.quantity !== '' && (kind === 'count' || n >= 1) && isDay(written.bestBefore);
  return (
    <Page
      title={say(`shelf.${kind}`)}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say(isReady ? 'shelf.slip.send' : 'shelf.slip.missing')}
              isOff={!isReady}
              isSending={act.state.kind === 'sending'}
              onPress={() => act.send({ goodsId: goods.goodsId, said: saidOf(kind, written) })}
            />
          </View>
        </>
      }
    >
      <ShelfRow goods={goods} />
      {kind === 'count' && <CountFields {...{ written, write, goods }} />}
      {kind === 'loss' && <LossFields {...{ written, write, goods }} />}
      {kind === 'receipt' && <ReceiptFields {...{ written, write, goods }} />}
      <View className="pad">
        <Line className="second" text={say('shelf.two')} />
      </View>
      <View className="list-end" />
    </Page>
  );
};
