import { View } from '@tarojs/components';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { useAct } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { Answers, Line, Refusal, SecondAct, Sheet, Strip, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Voucher } from './voucher-looks.ts';

/** True while somebody is on their way with it: nobody fetches it, and nothing of it is changed. */
export const isComing = ({ bringing }: Voucher): boolean =>
  bringing?.until != null && now() < (bringing.until as InstantMs);

/** That it is brought, by whom, and what is said at the door; or the way to ask for it. */
export const BringVoucher = ({ of, onAsk }: { of: Voucher; onAsk: () => void }) => {
  const { redemptionId, bringing } = of;
  const drop = useAct('redemption.bring', () => toast('check', say('voucher.bring.dropped')));
  if (of.status !== 'reserved' || of.kind === 'service') return null;
  if (!bringing)
    return (
      <View className="night-acts">
        <SecondAct icon="kind-elder" word={say('voucher.bring')} onPress={onAsk} />
      </View>
    );
  return (
    <>
      <Strip icon="kind-elder" title={sayBringing(bringing)} words={say('voucher.bring.door')} />
      {!isComing(of) && (
        <View className="night-acts">
          <SecondAct
            icon="person"
            word={say('voucher.bring.drop')}
            isSending={drop.state.kind === 'sending'}
            onPress={() => drop.send({ redemptionId, isAsked: false })}
          />
        </View>
      )}
      <Refusal state={drop.state} onAgain={drop.again} />
    </>
  );
};

const sayBringing = ({ carrierName, isHanded }: NonNullable<Voucher['bringing']>): string => {
  if (carrierName === null) return say('voucher.bring.waiting');
  return say(isHanded ? 'voucher.bring.way' : 'voucher.bring.taken', { name: carrierName });
};

/** Asks whether it is to be brought: their own word is enough. */
export const BringSheet = ({ of: { redemptionId }, onClose }: { of: Voucher; onClose: () => void }) => {
  const ask = useAct('redemption.bring', () => {
    toast('check', say('voucher.bring.did'));
    onClose();
  });
  return (
    <Sheet
      title={say('voucher.bring.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'kind-elder', word: say('voucher.bring.yes'), isSending: ask.state.kind === 'sending' },
            onPress: () => ask.send({ redemptionId, isAsked: true }),
          }}
          no={{ icon: 'person', word: say('voucher.bring.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('voucher.bring.words')} />
      <Line className="second" text={say('voucher.bring.door')} />
      <Refusal state={ask.state} onAgain={ask.again} />
    </Sheet>
  );
};
