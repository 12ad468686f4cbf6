import { View } from '@tarojs/components';
import { useState } from 'react';
import { DIGITS_EACH } from '../../../../shared/draw/seed.ts';
import { useAct, useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { hasSpeech, listen } from '../../platform/speech.ts';
import { Act, Answers, Icon, Line, Loaded, Middle, Page, Press, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { spoken } from '../../words/spoken-numbers.ts';
import { Gate } from '../membership/index.ts';
import { oneByOne, type Draw } from './draw-facts.ts';
import { Witnesses } from './Witnesses.tsx';

/** A witness, or somebody at the table for them, enters the four digits that came out of the bag. */
export const DigitsPage = ({ drawId, table }: { drawId: string; table?: string }) => (
  <Gate title={say('drawing.title')}>{() => <Shown drawId={drawId} isAtTable={table !== undefined} />}</Gate>
);

const Shown = ({ drawId, isAtTable }: { drawId: string; isAtTable: boolean }) => {
  const detail = useQuery('draw.detail', { drawId });
  const known = detail.query.state === 'loading' ? null : (detail.query.value ?? null);
  const turn = known && turnFor(known, isAtTable);
  if (known && turn !== null) return <Pad key={turn} draw={known} turn={turn} isAtTable={isAtTable} />;
  return (
    <Page
      title={say('drawing.title')}
      foot={
        known?.status === 'drawn' && (
          <View className="acts">
            <Act icon="lot" word={say('drawing.see')} onPress={() => go.instead('draw/detail', { id: drawId })} />
          </View>
        )
      }
    >
      <Loaded of={detail}>
        {({ status }) => (
          <Middle
            icon={status === 'drawn' ? 'check' : 'clock'}
            title={say(status === 'drawn' ? 'drawing.over' : 'drawing.notYours')}
          />
        )}
      </Loaded>
    </Page>
  );
};

/** Which witness draws next, if whoever reads may enter it: the witness, or the table. */
const turnFor = ({ turn, witnesses }: Draw, isAtTable: boolean): number | null =>
  turn !== null && (isAtTable || witnesses[turn]?.isMe === true) ? turn : null;

type PadProps = { draw: Draw; turn: number; isAtTable: boolean };

const Pad = ({ draw, turn, isAtTable }: PadProps) => {
  const [typed, setTyped] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const name = draw.witnesses[turn]?.name ?? '';
  const left = DIGITS_EACH - typed.length;
  const add = (digit: string) => {
    if (left === 0) return;
    setTyped(typed + digit);
    sayAloud(digit);
  };
  return (
    <Page
      title={say('draw.of', { goods: draw.goods })}
      isNight
      over={isAsked && <SureSheet {...{ draw, turn, isAtTable }} digits={typed} onClose={() => setIsAsked(false)} />}
      foot={
        <View className="acts">
          <Act
            icon="check"
            word={left > 0 ? say('drawing.left', { n: left }) : say('drawing.ready', { digits: typed })}
            isOff={left > 0}
            onPress={() => setIsAsked(true)}
          />
        </View>
      }
    >
      <View className="night">
        <Witnesses draw={draw} typed={typed} />
      </View>
      <View className="draw-words">
        <Line className="strong title" text={say('drawing.ask', { name })} />
        <Line className="second" text={say('drawing.ask.words')} />
      </View>
      <Keys onDigit={add} onBack={() => setTyped(typed.slice(0, -1))} />
    </Page>
  );
};

/** Each digit is said as it is pressed: whoever reads none hears what was written. */
const sayAloud = (digit: string): void => {
  if (hasSpeech()) listen('draw-digit', [{ text: spoken(digit), of: 'draw-digit' }], () => undefined);
};

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

const Keys = ({ onDigit, onBack }: { onDigit: (digit: string) => void; onBack: () => void }) => (
  <View className="draw-keys">
    {DIGITS.map((digit) => (
      <Press key={digit} className="draw-key" label={digit} onPress={() => onDigit(digit)}>
        {digit}
      </Press>
    ))}
    <Press className="draw-key" label={say('drawing.back')} onPress={onBack}>
      <Icon name="back" />
    </Press>
    <Press className="draw-key" label="0" onPress={() => onDigit('0')}>
      0
    </Press>
    <View aria-hidden="true" />
  </View>
);

const SureSheet = ({ draw, turn, isAtTable, digits, onClose }: PadProps & { digits: string; onClose: () => void }) => {
  const { drawId } = draw;
  const onDone = () => {
    toast('check', say('drawing.did'));
    go.instead('draw/detail', { id: drawId });
  };
  const own = useAct('draw.say', onDone);
  const table = useAct('draw.sayFor', onDone);
  const act = isAtTable ? table : own;
  const name = draw.witnesses[turn]?.name ?? '';
  return (
    <Sheet
      title={say('drawing.sure', { name, digits: oneByOne(digits) })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'check', word: say('drawing.yes'), isSending: act.state.kind === 'sending' },
            onPress: () => act.send({ drawId, turn, digits }),
          }}
          no={{ icon: 'back', word: say('drawing.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('drawing.sure.words')} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
