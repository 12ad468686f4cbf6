import { Button, View } from '@tarojs/components';
import { useRef } from 'react';
import { breathOf, Icon, isMeant, Phrases, SaidAs } from '../../../ui/index.ts';
import type { useRecorder } from './use-recorder.ts';

/** A finger that stays so long holds; one that leaves earlier taps. */
const HOLD_MS = 400;

type Props = {
  word: string;
  /** The lamp of a screen, the act beside it, or one inside a page. */
  look: 'act' | 'act-2' | 'plain';
  recorder: Pick<ReturnType<typeof useRecorder>, 'start' | 'release'>;
};

/** Begins to listen: tapped, until it is tapped again; held, until the finger leaves. WeChat tells of fingers only on its own button. */
export const SpeakAct = ({ word, look, recorder }: Props) => {
  const holding = useRef<{ readonly timer: ReturnType<typeof setTimeout>; isHeld: boolean } | null>(null);
  const touch = () => {
    if (!isMeant()) return;
    const timer = setTimeout(() => {
      if (holding.current) holding.current.isHeld = true;
      recorder.start();
    }, HOLD_MS);
    holding.current = { timer, isHeld: false };
  };
  const leave = () => {
    clearTimeout(holding.current?.timer);
    if (holding.current?.isHeld) recorder.release();
  };
  const tap = () => {
    // The tap in which a held finger ends began nothing.
    const wasHeld = holding.current?.isHeld === true;
    holding.current = null;
    if (!wasHeld && isMeant()) recorder.start();
  };
  return (
    <Button
      className={`press ${look} speak-act`}
      hoverClass="pressed"
      aria-role="button"
      aria-label={word}
      onTouchStart={touch}
      onTouchEnd={leave}
      onTouchCancel={leave}
      onClick={tap}
    >
      <SaidAs lines={breathOf([word], word)}>
        <Icon name="speak" />
        <View>
          <Phrases text={word} />
        </View>
      </SaidAs>
    </Button>
  );
};
