import { View } from '@tarojs/components';
import { useEffect, type PropsWithChildren, type ReactNode } from 'react';
import type { SpokenLine } from '../platform/speech.ts';
import { clearTabBar } from '../platform/tab-bar.ts';
import { holdKeyboard } from '../platform/window.ts';
import { say } from '../words/say.ts';
import { inOneBreath } from '../words/spoken.ts';
import { Listen } from './Listen.tsx';
import { useHold } from './hold.ts';
import { Phrases } from './Phrases.tsx';
import { Press } from './Press.tsx';
import { endToast } from './toast.ts';

type Props = PropsWithChildren<{
  title: string;
  onClose: () => void;
  /** What its 听 says after the question: what it means, then each answer, marked while it is said. */
  spoken: () => readonly SpokenLine[];
  acts: ReactNode;
}>;

/** Asks before what cannot be undone. Closing it, by the scrim or by Escape, is 不. */
export const Sheet = ({ title, onClose, spoken, acts, children }: Props) => {
  useEffect(holdKeyboard, []);
  useEffect(clearTabBar, []);
  useEffect(endToast, []);
  useHold(true);
  return (
    <>
      <Press className="scrim" label={say('sheet.close')} onPress={onClose}>
        {null}
      </Press>
      <View className="sheet" aria-role="dialog" aria-modal="true" aria-label={title}>
        <View className="sheet-title">
          <View className="grow">
            <Phrases text={title} />
          </View>
          <Listen label={say('listen.plain')} lines={() => [inOneBreath([title]), ...spoken()]} />
        </View>
        <View className="sheet-body">{children}</View>
        <View className="foot">
          <View className="acts">{acts}</View>
        </View>
      </View>
    </>
  );
};
