import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePaged, useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { useEndNear } from '../../platform/page-life.ts';
import { BlockTitle, Item, Loaded, Middle, MoreOfList, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { PoolSheet } from './PoolSheet.tsx';
import { VoucherRow } from './VoucherRow.tsx';

/** What waits to be fetched, what was fetched, and whether the household spends its points together. */
export const MinePage = () => <Gate title={say('redeem.mine')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const mine = usePaged('redemption.mine', {});
  const pooled = useQuery('redemption.pooled', {});
  const [isAsked, setIsAsked] = useState(false);
  useEndNear(mine.more);
  const known = pooled.query.state === 'loading' ? null : pooled.query.value;
  return (
    <Page
      title={say('redeem.mine')}
      over={isAsked && known && <PoolSheet isMine={known.isMine} onClose={() => setIsAsked(false)} />}
    >
      <Loaded of={mine}>
        {({ items, next }) => (
          <>
            {items.length === 0 ? (
              <Middle icon="tab-points" title={say('redeem.mine.none')} words={say('redeem.mine.none.words')} />
            ) : (
              items.map((voucher) => (
                <VoucherRow
                  key={voucher.redemptionId}
                  of={voucher}
                  onPress={() => go.to('redemption/voucher', { id: voucher.redemptionId })}
                />
              ))
            )}
            {items.length > 0 && <MoreOfList next={next} state={mine.moreState} onMore={mine.more} />}
          </>
        )}
      </Loaded>
      {known && (
        <>
          <BlockTitle words={say('redeem.pool')} />
          <Item
            icon="family"
            title={say(known.isMine ? 'redeem.pool.mine' : known.maySay ? 'redeem.pool.not' : 'redeem.pool.young')}
            {...(known.names.length > 0 && { words: say('redeem.pool.names', { names: known.names.join('、') }) })}
            {...(known.maySay && { onPress: () => setIsAsked(true) })}
          />
        </>
      )}
      <Item
        icon="document"
        title={say('redeem.rules')}
        words={say('redeem.rules.words')}
        onPress={() => go.to('redemption/rules')}
      />
      <View className="list-end" />
    </Page>
  );
};
