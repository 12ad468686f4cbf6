import { View } from '@tarojs/components';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { useAct } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { Answers, Line, PlainAct, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { addressOf } from '../membership/index.ts';
import type { CounterRow } from './counter-steps.ts';
import { sayGoods } from './GoodsEar.tsx';
import type { Standing } from './voucher-looks.ts';

type Props = { of: CounterRow; onClose: () => void };

/** How far it is on its way to a door; undefined where it is fetched. */
export const standingOf = ({ bringing }: Pick<CounterRow, 'bringing'>): Standing | undefined => {
  if (!bringing) return undefined;
  const { carrierName: name, until } = bringing;
  if (name === null) return { ...WAITS, words: say('counter.bring.waiting') };
  if (until === null) return { ...WAITS, icon: 'hand', words: say('counter.bring.taken', { name }) };
  if (now() < (until as InstantMs)) return { ...WAITS, icon: 'forward', words: say('counter.bring.way', { name }) };
  return { look: 'mark mark-done', icon: 'warning', words: say('counter.bring.late', { name }) };
};
const WAITS = { look: 'mark mark-open', icon: 'status-open' } as const;

/** What waits is to be brought; whoever came to carry it is given it; what was not brought is back. One act at a time, as it stands. */
export const CounterBring = ({ of, onClose }: Props) => {
  if (!of.bringing) return <Asking {...{ of, onClose }} isAsked />;
  if (of.bringing.carrierName === null) return <Asking {...{ of, onClose }} isAsked={false} />;
  return of.bringing.isHanded ? <TakingIn {...{ of, onClose }} /> : <Handing {...{ of, onClose }} />;
};

/** What it is, and for which door. */
const What = ({ of }: { of: CounterRow }) => (
  <>
    <Line text={say('counter.row', { goods: sayGoods(of), n: of.quantity, unit: of.unit })} />
    <Line text={say('counter.owner', { name: of.owner.name })} />
    <Line className="second" text={addressOf(of.owner)} />
  </>
);

const Asking = ({ of, onClose, isAsked }: Props & { isAsked: boolean }) => {
  const ask = useAct('redemption.bringFor', () => {
    toast('check', say(isAsked ? 'counter.bring.did.ask' : 'counter.bring.did.drop'));
    onClose();
  });
  return (
    <Sheet
      title={isAsked ? say('counter.bring.ask') : say('counter.bring.waiting')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...(isAsked
              ? ({ icon: 'kind-elder', word: say('counter.bring.yes') } as const)
              : ({ icon: 'person', word: say('counter.bring.drop') } as const)),
            isSending: ask.state.kind === 'sending',
            onPress: () => ask.send({ redemptionId: of.redemptionId, isAsked }),
          }}
          no={{ icon: 'back', word: say('counter.bring.no'), onPress: onClose }}
        />
      }
    >
      <What of={of} />
      {isAsked && <Line className="second" text={say('counter.bring.words')} />}
      <Refusal state={ask.state} onAgain={ask.again} />
    </Sheet>
  );
};

/** Whoever carried it brings it back to the shop. */
const useTakingIn = (onClose: () => void) =>
  useAct('redemption.takeIn', () => {
    toast('check', say('counter.bring.did.in'));
    onClose();
  });

const Handing = ({ of, onClose }: Props) => {
  const { redemptionId } = of;
  const hand = useAct('redemption.handTo', () => {
    toast('check', say('counter.bring.did.hand'));
    onClose();
  });
  const other = useTakingIn(onClose);
  return (
    <Sheet
      title={standingOf(of)?.words ?? ''}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'forward', word: say('counter.bring.hand'), isSending: hand.state.kind === 'sending' },
            onPress: () => hand.send({ redemptionId }),
          }}
          no={{ icon: 'back', word: say('counter.bring.no'), onPress: onClose }}
        />
      }
    >
      <What of={of} />
      <View className="acts">
        <PlainAct
          icon="retry"
          word={say('counter.bring.other')}
          isSending={other.state.kind === 'sending'}
          onPress={() => other.send({ redemptionId })}
        />
      </View>
      <Refusal state={other.state} onAgain={other.again} />
      <Refusal state={hand.state} onAgain={hand.again} />
    </Sheet>
  );
};

const TakingIn = ({ of, onClose }: Props) => {
  const back = useTakingIn(onClose);
  return (
    <Sheet
      title={standingOf(of)?.words ?? ''}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'retry', word: say('counter.bring.in'), isSending: back.state.kind === 'sending' },
            onPress: () => back.send({ redemptionId: of.redemptionId }),
          }}
          no={{ icon: 'back', word: say('counter.bring.no'), onPress: onClose }}
        />
      }
    >
      <What of={of} />
      <Refusal state={back.state} onAgain={back.again} />
    </Sheet>
  );
};
