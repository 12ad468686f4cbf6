import type { Output } from '../../platform/rpc.ts';
import { Item } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { HandFrame } from '../redemption/index.ts';
import { sayOwner } from './facts.ts';

type Props = { voucher: Output<'redemption.openAtMerchant'>; onDone: () => void };

/** A voucher in a merchant's hand: of its owner no more than a surname. */
export const MerchantHand = ({ voucher, onDone }: Props) => (
  <HandFrame
    at="merchant"
    title={say('merchant.pad')}
    voucher={voucher}
    give={say('merchant.hand')}
    given={say('merchant.did', { n: voucher.cost })}
    onDone={onDone}
    whose={<Item icon="person" title={say('merchant.whose', { who: sayOwner(voucher.owner) })} />}
  />
);
