import { useState } from 'react';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { Item, Loaded, Middle, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { Gate } from '../membership/index.ts';
import { GoodsHead } from './GoodsHead.tsx';
import { BringSheet, isComing } from './BringVoucher.tsx';
import { OpenVoucher } from './OpenVoucher.tsx';
import { CancelSheet, CollectorSheet } from './VoucherSheets.tsx';
import { VoucherFoot, type Asked } from './VoucherFoot.tsx';
import type { Voucher } from './voucher-looks.ts';

/** One voucher: large and bright to be shown, or what became of it. */
export const VoucherPage = ({ redemptionId }: { redemptionId: string }) => (
  <Gate title={say('voucher.title')}>{() => <Shown redemptionId={redemptionId} />}</Gate>
);

const Shown = ({ redemptionId }: { redemptionId: string }) => {
  const detail = useQuery('redemption.detail', { redemptionId });
  const [asked, ask] = useState<Asked | null>(null);
  const known = detail.query.state === 'loading' ? null : detail.query.value;
  const isOpen = known?.status === 'reserved' || known?.status === 'stopped';
  const close = () => ask(null);
  return (
    <Page
      title={say('voucher.title')}
      isNight={isOpen}
      foot={known && isOpen && !isComing(known) && <VoucherFoot of={known} onAsk={ask} />}
      over={
        known &&
        asked &&
        {
          cancel: <CancelSheet of={known} onClose={close} />,
          collector: <CollectorSheet of={known} onClose={close} />,
          bring: <BringSheet of={known} onClose={close} />,
        }[asked]
      }
    >
      <Loaded of={detail}>
        {(voucher) =>
          voucher.digits === null ? <Ended of={voucher} /> : <OpenVoucher of={voucher} onBring={() => ask('bring')} />
        }
      </Loaded>
    </Page>
  );
};

const Ended = ({ of }: { of: Voucher }) => {
  const { status, redeemed, cost, quantity, unit } = of;
  return (
    <>
      <GoodsHead of={of} facts={[say('redeem.count', { n: quantity, unit }), say('redeem.points', { n: cost })]} />
      {redeemed && (
        <Item
          icon="check"
          title={say('voucher.redeemed')}
          words={say(`voucher.redeemed.${redeemed.fetchedBy}`, {
            name: redeemed.name,
            when: when(redeemed.at as InstantMs, now()),
          })}
        />
      )}
      {status === 'redeemed' && <Item icon="warning" title={say('voucher.redeemed.wrong')} />}
      {(status === 'cancelled' || status === 'expired' || status === 'returned') && (
        <Middle icon="retry" title={say(`voucher.ended.${status}`)} />
      )}
    </>
  );
};
