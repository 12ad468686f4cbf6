import { View } from '@tarojs/components';
import { useEffect, type PropsWithChildren, type ReactNode } from 'react';
import { useLayer } from '../platform/layers.ts';
import { clearTabBar } from '../platform/tab-bar.ts';
import { holdKeyboard } from '../platform/window.ts';
import { say } from '../words/say.ts';
import { Listen } from './hear/Listen.tsx';
import { Said } from './hear/Said.tsx';
import { breathOf } from './hear/use-breath.ts';
import { useWalk, WalkContext } from './hear/walk.ts';
import { useHold } from './hold.ts';
import { screenChanged } from './meant.ts';
import { Phrases } from './Phrases.tsx';
import { Press } from './Press.tsx';
import { endToast } from './toast.ts';

type Props = PropsWithChildren<{
  title: string;
  onClose: () => void;
  /** Where back leads, for a sheet that came after another; by default it closes. */
  onBack?: () => void;
  acts: ReactNode;
}>;

const changeScreen = (): (() => void) => {
  screenChanged();
  return screenChanged;
};

/** Asks before what cannot be undone; its one pill reads it. Closing it, by the scrim or by Escape, is 不. */
export const Sheet = ({ title, onClose, onBack = onClose, acts, children }: Props) => {
  useEffect(holdKeyboard, []);
  useEffect(clearTabBar, []);
  useEffect(endToast, []);
  useEffect(changeScreen, []);
  useHold(true);
  useLayer('sheet', onBack);
  const { walk, gather } = useWalk();
  return (
    <WalkContext.Provider value={walk}>
      <Press className="scrim" label={say('sheet.close')} onPress={onClose}>
        {null}
      </Press>
      <View className="sheet" aria-role="dialog" aria-modal="true" aria-label={title}>
        <View className="sheet-title">
          <View className="grow">
            <Said lines={breathOf([title], title)} />
            <Phrases text={title} />
          </View>
          <Listen label={say('listen.plain')} gather={gather} />
        </View>
        <View className="sheet-body">{children}</View>
        <View className="foot">
          <View className="acts">{acts}</View>
        </View>
      </View>
    </WalkContext.Provider>
  );
};
