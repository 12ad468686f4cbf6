import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import type { Output } from '../../platform/rpc.ts';
import { Answers, BlockTitle, Item, Line, Loaded, Middle, Page, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { MERCHANT_ICONS } from './facts.ts';

type Listed = Output<'merchant.list'>;
type Office = Listed['offices'][number];

/** The shops that take vouchers, for the staff, and those that could. */
export const MerchantsPage = () => <Gate title={say('merchant.list')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const list = useQuery('merchant.list', {});
  const [naming, name] = useState<Office | null>(null);
  return (
    <Page title={say('merchant.list')} over={naming && <NameSheet of={naming} onClose={() => name(null)} />}>
      <Loaded of={list}>{(shown) => <Body of={shown} onName={name} />}</Loaded>
    </Page>
  );
};

const Body = ({ of: { items, offices }, onName }: { of: Listed; onName: (office: Office) => void }) => (
  <>
    {items.length + offices.length === 0 && (
      <Middle icon="shop" title={say('merchant.list.none')} words={say('merchant.list.none.words')} />
    )}
    {items.map(({ merchantId, name, status, isHeld }) => (
      <Item
        key={merchantId}
        icon={MERCHANT_ICONS[status]}
        title={name}
        words={isHeld ? say(`merchant.is.${status}`) : `${say(`merchant.is.${status}`)}，${say('merchant.unheld')}`}
        onPress={() => go.to('redemption/keeping', { id: merchantId })}
      />
    ))}
    {offices.length > 0 && <BlockTitle words={say('merchant.offices')} />}
    {offices.map((office) => (
      <Item
        key={office.officeId}
        icon="shop"
        title={office.organisation}
        side={say('merchant.name.press')}
        onPress={() => onName(office)}
      />
    ))}
    {items.length > 0 && (
      <Item icon="document" title={say('merchant.published')} onPress={() => go.to('redemption/published')} />
    )}
    <View className="list-end" />
  </>
);

const NameSheet = ({ of: { officeId, organisation }, onClose }: { of: Office; onClose: () => void }) => {
  const { state, send, again } = useAct('merchant.name', () => {
    toast('check', say('merchant.did.named'));
    onClose();
  });
  return (
    <Sheet
      title={say('merchant.name.ask', { name: organisation })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'check', word: say('merchant.name.yes'), isSending: state.kind === 'sending' },
            onPress: () => send({ officeId }),
          }}
          no={{ icon: 'back', word: say('merchant.name.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('merchant.name.words')} />
      <Refusal state={state} onAgain={again} />
    </Sheet>
  );
};
