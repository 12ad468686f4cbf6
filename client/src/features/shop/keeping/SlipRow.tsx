import { View } from '@tarojs/components';
import { useState } from 'react';
import { SLIP_WORDS } from '../../../../../shared/shop/slips.ts';
import { useAct } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import { Answers, Line, PlainAct, ReasonField, Refusal, SaidAs, Sheet, toast, useBreath } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';
import { GoodsPicture } from '../GoodsPicture.tsx';
import { sayDay } from '../goods-facts.ts';
import { sayDiffers, saySlip, type Slip } from './shelf-facts.ts';

/** A slip that waits for a second name: what it says, who wrote it, and signing it or not. */
export const SlipRow = ({ slip }: { slip: Slip }) => {
  const { slipId, name, picture, proposed, isMine, maySign, isStale, said } = slip;
  const [isDropping, drop] = useState(false);
  const sign = useAct('shop.sign', () => toast('check', say('shelf.did.sign')));
  const differs = sayDiffers(slip);
  const by = say('shelf.by', { name: proposed.name, when: when(proposed.at, now()) });
  const more =
    said.kind === 'receipt' && said.bestBefore !== null ? say('shelf.until', { when: sayDay(said.bestBefore) }) : '';
  const { lines, isSaid } = useBreath([name, saySlip(slip), differs?.words ?? '', more, by, stateOf(slip)]);
  return (
    <View className={isSaid ? 'shop-slip being-read' : 'shop-slip'}>
      <SaidAs lines={lines}>
        <View className="shop-slip-head">
          <GoodsPicture {...{ picture, name }} said={lines} isRead={isSaid} isSmall />
          <View className="grow">
            <View className="strong">{name}</View>
            <View className="second">{saySlip(slip)}</View>
            <View className="second small">{[more, by].filter(Boolean).join('，')}</View>
          </View>
          {differs && <View className={`shop-differs num ${differs.look}`}>{differs.words}</View>}
        </View>
        {stateOf(slip) !== '' && <Line className="second small" text={stateOf(slip)} />}
      </SaidAs>
      <Refusal state={sign.state} onAgain={sign.again} />
      <View className="acts">
        {maySign && !isStale && (
          <PlainAct
            icon="check"
            word={say('shelf.sign')}
            isSending={sign.state.kind === 'sending'}
            onPress={() => sign.send({ slipId })}
          />
        )}
        <PlainAct icon="cross" word={say(isMine ? 'shelf.takeBack' : 'shelf.wrong')} onPress={() => drop(true)} />
      </View>
      {isDropping && <DropSheet slipId={slipId} onClose={() => drop(false)} />}
    </View>
  );
};

const stateOf = ({ isStale, maySign }: Slip): string => {
  if (isStale) return say('shelf.stale');
  return maySign ? '' : say('shelf.otherHousehold');
};

const DropSheet = ({ slipId, onClose }: { slipId: string; onClose: () => void }) => {
  const [reason, setReason] = useState('');
  const act = useAct('shop.drop', () => {
    toast('check', say('shelf.did.drop'));
    onClose();
  });
  return (
    <Sheet
      title={say('shelf.drop.ask')}
      onClose={onClose}
      acts={
        <Answers
          destroys
          yes={{
            ...{ icon: 'cross', word: say('shelf.drop.yes'), isSending: act.state.kind === 'sending' },
            isOff: reason.trim().length < SLIP_WORDS.reasonLengthMin,
            onPress: () => act.send({ slipId, reason }),
          }}
          no={{ icon: 'back', word: say('shelf.drop.no'), onPress: onClose }}
        />
      }
    >
      <ReasonField
        value={reason}
        lengthMax={SLIP_WORDS.reasonLengthMax}
        ready={[say('shelf.drop.ready.1'), say('shelf.drop.ready.2')]}
        onChange={setReason}
      />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
