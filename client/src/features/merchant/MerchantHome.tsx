import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { scannedVoucher } from '../../../../shared/redemption/printed-code.ts';
import { useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { canScan, scanCode } from '../../platform/scan.ts';
import { Act, BlockTitle, Item, Line, Loaded, Middle, Page, SecondAct, Strip } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { DueLines } from './DueLines.tsx';
import { MERCHANT_ICONS, sayMonth, type Home } from './facts.ts';
import { Night } from './Night.tsx';
import { SettlementRows } from './SettlementRows.tsx';

type Props = { refusal: ReactNode; onDigits: (digits: string) => void; onType: () => void };

/** What a merchant took today and this month, its sheets, and the way to take the next voucher. */
export const MerchantHome = ({ refusal, onDigits, onType }: Props) => {
  const home = useQuery('merchant.home', {});
  const known = home.query.state === 'loading' ? null : home.query.value;
  const [isOther, setIsOther] = useState(false);
  const scan = async () => {
    const text = await scanCode();
    const digits = text === null ? null : scannedVoucher(text);
    setIsOther(text !== null && digits === null);
    if (digits !== null) onDigits(digits);
  };
  return (
    <Page
      title={known?.merchant?.name ?? say('merchant.title')}
      isNight
      foot={
        known?.merchant?.status === 'open' && (
          <>
            {isOther && <Line className="second" text={say('merchant.scan.other')} />}
            {refusal}
            <View className="acts">
              {canScan() && <Act icon="scan" word={say('merchant.scan')} onPress={() => void scan()} />}
              {canScan() ? (
                <SecondAct icon="edit" word={say('merchant.type')} onPress={onType} />
              ) : (
                <Act icon="edit" word={say('merchant.type')} onPress={onType} />
              )}
            </View>
          </>
        )
      }
    >
      <Loaded of={home}>
        {({ merchant }) =>
          merchant ? (
            <Body of={merchant} />
          ) : (
            <Middle icon="shop" title={say('merchant.none')} words={say('merchant.none.words')} />
          )
        }
      </Loaded>
    </Page>
  );
};

const Body = ({ of: { status, reason, today, month, recent, settlements, goods } }: { of: Home }) => (
  <>
    <Night
      head={say('merchant.month', { month: sayMonth(month.month) })}
      points={month.points}
      below={[
        say('merchant.sum', { n: month.vouchers }),
        say('merchant.today', { n: today.vouchers, points: today.points }),
      ]}
    />
    {status !== 'open' && (
      <Strip icon={MERCHANT_ICONS[status]} title={say(`merchant.is.${status}`)}>
        {reason !== null && <Line text={reason} />}
      </Strip>
    )}
    <DueLines {...month} />
    <BlockTitle words={say('merchant.lately')} />
    {recent.length === 0 && <Item icon="document" title={say('merchant.lately.none')} />}
    {recent.map((one) => (
      <Item
        key={one.redemptionId}
        icon={one.isBack ? 'status-refused' : 'status-confirmed'}
        title={say('merchant.line', { name: one.name, n: one.pieces, unit: one.unit })}
        words={one.isBack ? say('merchant.entry.back') : when(one.at, now())}
        side={say('merchant.points', { n: one.isBack ? 0 : one.points })}
      />
    ))}
    <BlockTitle words={say('merchant.sheets')} />
    {settlements.length === 0 && <Item icon="document" title={say('merchant.sheets.none')} />}
    <SettlementRows of={settlements} />
    <BlockTitle words={say('merchant.goods')} />
    {goods.length === 0 && <Item icon="shop" title={say('merchant.goods.none')} />}
    {goods.map(({ goodsId, name, size, points }) => (
      <Item
        key={goodsId}
        icon="shop"
        title={size === '' ? name : `${name} ${size}`}
        {...(points === null ? {} : { side: say('merchant.points', { n: points }) })}
      />
    ))}
    <Line className="pad second" text={say('merchant.only')} />
    <View className="list-end" />
  </>
);
