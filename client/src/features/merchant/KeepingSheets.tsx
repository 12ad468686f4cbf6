import { MERCHANT_LIMITS } from '../../../../shared/merchant/merchant.ts';
import { useAct, useWords } from '../../data/index.ts';
import { Answers, Line, ReasonField, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Kept } from './facts.ts';

type Props = { merchantId: string; onClose: () => void };
export type Turn = 'open' | 'paused' | 'ended';

const TURN_ICONS = { open: 'check', paused: 'pause', ended: 'stop' } as const;

/** Asks for the second yes. */
export const AskSheet = ({ merchantId, onClose }: Props) => {
  const { state, send, again } = useAct('merchant.agree', () => {
    toast('check', say('merchant.did.agreed'));
    onClose();
  });
  return (
    <Sheet
      title={say('merchant.agree.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'check', word: say('merchant.agree.yes'), isSending: state.kind === 'sending' },
            onPress: () => send({ merchantId }),
          }}
          no={{ icon: 'back', word: say('merchant.agree.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('merchant.agree.words')} />
      <Refusal state={state} onAgain={again} />
    </Sheet>
  );
};

/** Asks before a merchant is paused, opened again, or ended for good. */
export const TurnSheet = ({ merchantId, to, onClose }: Props & { to: Turn }) => {
  const { words, type, forget } = useWords(`merchant.turn ${merchantId}`);
  const { state, send, again } = useAct('merchant.turn', () => {
    forget();
    toast('check', say('merchant.did.turned'));
    onClose();
  });
  const reason = words.trim();
  return (
    <Sheet
      title={say(`merchant.turn.${to}.ask`)}
      onClose={onClose}
      acts={
        <Answers
          destroys={to === 'ended'}
          yes={{
            ...{ icon: TURN_ICONS[to], word: say('merchant.turn.yes') },
            ...{ isSending: state.kind === 'sending', isOff: reason.length < MERCHANT_LIMITS.reasonLengthMin },
            onPress: () => send({ merchantId, to, reason }),
          }}
          no={{ icon: 'back', word: say('merchant.turn.no'), onPress: onClose }}
        />
      }
    >
      {to !== 'open' && <Line text={say('merchant.turn.words')} />}
      {to === 'ended' && <Line text={say('merchant.turn.ended.words')} />}
      <ReasonField
        label={say('merchant.turn.why')}
        value={words}
        lengthMax={MERCHANT_LIMITS.reasonLengthMax}
        ready={([1, 2] as const).map((n) => say(`merchant.turn.ready.${n}`))}
        onChange={type}
      />
      <Refusal state={state} onAgain={again} />
    </Sheet>
  );
};

/** Asks before goods are given by another one than now. */
export const GoodsSheet = ({ merchantId, goods, onClose }: Props & { goods: Kept['goods'][number] }) => {
  const { goodsId, isTheirs, name } = goods;
  const { state, send, again } = useAct('merchant.setGoods', () => {
    toast('check', say('merchant.did.goods'));
    onClose();
  });
  return (
    <Sheet
      title={say(isTheirs ? 'merchant.theirs.take' : 'merchant.theirs.give')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'check', word: say('merchant.turn.yes'), isSending: state.kind === 'sending' },
            onPress: () => send({ merchantId, goodsId, isTheirs: !isTheirs }),
          }}
          no={{ icon: 'back', word: say('merchant.theirs.no'), onPress: onClose }}
        />
      }
    >
      <Line className="strong" text={name} />
      {goods.merchantName !== null && !isTheirs && (
        <Line text={say('merchant.theirs.other', { name: goods.merchantName })} />
      )}
      <Refusal state={state} onAgain={again} />
    </Sheet>
  );
};
