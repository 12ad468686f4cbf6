import { View } from '@tarojs/components';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { now } from '../../platform/clock.ts';
import { Icon, Line, Phrases, SaidAs, Strip, useBreath } from '../../ui/index.ts';
import { inGroups } from '../../ui/CodeDigits.tsx';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { BringVoucher, isComing } from './BringVoucher.tsx';
import { GoodsEar, sayGoods } from './GoodsEar.tsx';
import { VoucherCode } from './VoucherCode.tsx';
import { sayDay, type Voucher } from './voucher-looks.ts';

/** What is shown at the counter: what it is, its code, its six digits, and until when. */
export const OpenVoucher = ({ of, onBring }: { of: Voucher; onBring: () => void }) => (
  <View className="night voucher-page">
    {of.status === 'stopped' ? (
      <Stopped of={of} />
    ) : (
      <Line className="night-head voucher-say" text={say(isComing(of) ? 'voucher.show.door' : 'voucher.show')} />
    )}
    <Sheet of={of} />
    {of.collector && <Word name={of.collector.name} word={say(`watchword.${of.collector.word}`)} />}
    {of.status === 'reserved' && !isComing(of) && (
      <View className="voucher-state">
        <Icon name="status-open" />
        <Line text={say('voucher.until', { day: sayDay(of.lastDay) })} />
      </View>
    )}
    <BringVoucher of={of} onAsk={onBring} />
  </View>
);

const Sheet = ({ of }: { of: Voucher }) => {
  const { quantity, unit, cost, picture, digits } = of;
  const what = say('voucher.what', { goods: sayGoods(of), n: quantity, unit });
  const paid = say('voucher.paid', { n: cost });
  const shown = digits ?? '';
  const use = say(isComing(of) ? 'voucher.digits.door' : 'voucher.digits');
  const { lines, isSaid } = useBreath([what, paid, use, shown.split('').join(' ')]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'voucher-sheet being-read' : 'voucher-sheet'}>
        <View className="voucher-what">
          <GoodsEar picture={picture} title={what} said={lines} isRead={isSaid} />
          <View className="grow">
            <View className="strong title">
              <Phrases text={what} />
            </View>
            <View className="second">{paid}</View>
          </View>
        </View>
        {of.status === 'reserved' && !isComing(of) && <VoucherCode digits={shown} />}
        <View className="voucher-digits">{inGroups(shown)}</View>
        <View className="second voucher-say">
          <Phrases text={use} />
        </View>
      </View>
    </SaidAs>
  );
};

const Word = ({ name, word }: { name: string; word: string }) => {
  const asked = say('voucher.collector', { name });
  const told = say('voucher.word', { word });
  const { lines, isSaid } = useBreath([asked, told, say('voucher.word.words')]);
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'voucher-word being-read' : 'voucher-word'}>
        <View>{asked}</View>
        <View className="strong">{told}</View>
        <View>{say('voucher.word.words')}</View>
      </View>
    </SaidAs>
  );
};

/** Why it was not given, by whom and when. */
const Stopped = ({ of: { stopped } }: { of: Voucher }) =>
  stopped && (
    <Strip icon="stop" title={say('voucher.stopped')}>
      <Line text={say(`voucher.stopped.${stopped.why}`)} />
      <Line
        className="second small"
        text={say('voucher.stopped.by', { name: stopped.name, when: when(stopped.at as InstantMs, now()) })}
      />
    </Strip>
  );
