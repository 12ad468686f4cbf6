import { View } from '@tarojs/components';
import { useAct } from '../../data/index.ts';
import { Act, Refusal, SecondAct, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Voucher } from './voucher-looks.ts';

/** What its owner is asked before it happens. */
export type Asked = 'cancel' | 'collector' | 'bring';

type Props = { of: Voucher; onAsk: (asked: Asked) => void };

/** Somebody else fetches it, or nobody does; of what was stopped, whether it may be given. */
export const VoucherFoot = ({ of: { redemptionId, status, collector }, onAsk }: Props) => {
  const resume = useAct('redemption.resume', () =>
    toast('check', say(collector ? 'voucher.resumed.word' : 'voucher.resumed')),
  );
  const cancel = <SecondAct icon="retry" word={say('voucher.cancel')} onPress={() => onAsk('cancel')} />;
  if (status === 'stopped')
    return (
      <>
        <Refusal state={resume.state} onAgain={resume.again} />
        <View className="acts">
          {cancel}
          <Act
            icon="check"
            word={say('voucher.resume')}
            isSending={resume.state.kind === 'sending'}
            onPress={() => resume.send({ redemptionId })}
          />
        </View>
      </>
    );
  return (
    <View className="acts">
      <SecondAct
        icon="family"
        word={say(collector ? 'voucher.name.again' : 'voucher.name')}
        onPress={() => onAsk('collector')}
      />
      {cancel}
    </View>
  );
};
