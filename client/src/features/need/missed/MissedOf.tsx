import { View } from '@tarojs/components';
import { useState } from 'react';
import { MISSED_LIMITS } from '../../../../../shared/mutual/missed.ts';
import { useAct } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import { Item, Line, PlainAct, ReasonField, Refusal, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';
import { AttachedMedia } from '../../capture/index.ts';
import { kindIcon } from '../kind-icons.ts';
import { sayMissed, type MissedData } from './missed-words.ts';

/** Where the chosen helper did not come, and what they said of it, for whoever gives something away. A record that is wrong is struck here. */
export const MissedOf = ({ name, missed }: { name: string; missed: readonly MissedData[] }) =>
  missed.length > 0 && (
    <View>
      <View className="pad">
        <Line className="second" text={say('missed.days', { n: missed.length })} />
      </View>
      {missed.map((one) => (
        <One key={one.missedId} name={name} one={one} />
      ))}
    </View>
  );

const One = ({ name, one }: { name: string; one: MissedData }) => {
  const [isStriking, setStriking] = useState(false);
  const { why } = one;
  const said = why === null || why.text === '' ? say(why === null ? 'missed.why.none' : 'missed.why.aloud') : why.text;
  return (
    <View>
      <Item icon={kindIcon(one.kind)} title={sayMissed(one)} words={`${when(one.at, now())} · ${said}`} />
      <AttachedMedia media={why?.media ?? []} name={name} />
      {isStriking ? (
        <Strike missedId={one.missedId} onClose={() => setStriking(false)} />
      ) : (
        <View className="pad acts">
          <PlainAct icon="cross" word={say('missed.wrong')} onPress={() => setStriking(true)} />
        </View>
      )}
    </View>
  );
};

const REASON_LENGTH_MIN = 2;

const Strike = ({ missedId, onClose }: { missedId: string; onClose: () => void }) => {
  const [reason, setReason] = useState('');
  const { state, send } = useAct('mutual.strike', () => {
    onClose();
    toast('check', say('did.strike'));
  });
  return (
    <View className="pad">
      <ReasonField
        label={say('missed.strike.why')}
        value={reason}
        lengthMax={MISSED_LIMITS.whyLengthMax}
        ready={[say('missed.strike.ready1'), say('missed.strike.ready2')]}
        onChange={setReason}
      />
      <View className="acts">
        <PlainAct
          icon="check"
          word={say('missed.strike')}
          isOff={reason.trim().length < REASON_LENGTH_MIN}
          isSending={state.kind === 'sending'}
          onPress={() => send({ missedId, reason: reason.trim() })}
        />
        <PlainAct icon="back" word={say('missed.strike.no')} onPress={onClose} />
      </View>
      <Refusal state={state} />
    </View>
  );
};
