import { View } from '@tarojs/components';
import { useEffect, type PropsWithChildren, type ReactNode } from 'react';
import { holdKeyboard } from '../platform/window.ts';
import { say } from '../words/say.ts';
import { Phrases } from './Phrases.tsx';
import { Press } from './Press.tsx';

type Props = PropsWithChildren<{ title: string; onClose: () => void; acts: ReactNode }>;

/** Asks before what cannot be undone. Closing it, by the scrim or by Escape, is 不. */
export const Sheet = ({ title, onClose, acts, children }: Props) => {
  useEffect(holdKeyboard, []);
  return (
    <>
      <Press className="scrim" label={say('sheet.close')} onPress={onClose}>
        {null}
      </Press>
      <View className="sheet" aria-role="dialog" aria-modal="true" aria-label={title}>
        <View className="sheet-title">
          <Phrases text={title} />
        </View>
        <View className="sheet-body">{children}</View>
        <View className="foot">
          <View className="acts">{acts}</View>
        </View>
      </View>
    </>
  );
};
