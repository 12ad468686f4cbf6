import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { NeedKind } from '../../../../shared/need/kinds.ts';
import { Ear, SaidAs, useBreath } from '../../ui/index.ts';
import { kindIcon } from './kind-icons.ts';

type Props = {
  kind: NeedKind;
  /** What the picture is called. */
  title: string;
  /** What is heard of it. */
  facts: readonly string[];
  /** Beside the picture. */
  mark: ReactNode;
  className?: string;
  children: ReactNode;
};

/** A need at its full width: its picture, which is heard, with a mark beside it, and below them what was said. */
export const OwnWordsFrame = ({ kind, title, facts, mark, className = '', children }: Props) => {
  const { lines, isSaid } = useBreath(facts);
  return (
    <SaidAs lines={lines}>
      <View className={`own-words${className}${isSaid ? ' being-read' : ''}`}>
        <View className="own-head">
          <Ear icon={kindIcon(kind)} title={title} look="pic pic-big" said={lines} isRead={isSaid} />
          {mark}
        </View>
        {children}
      </View>
    </SaidAs>
  );
};
