import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { NEED_KINDS, type NeedKind } from '../../../../../shared/need/kinds.ts';
import { LEADS_ON } from '../../../platform/window.ts';
import { ChoiceTile, Page } from '../../../ui/index.ts';
import { sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { kindIcon } from '../kind-icons.ts';

type Props = PropsWithChildren<{
  title?: string;
  chosen: NeedKind | null;
  onChoose: (kind: NeedKind) => void;
  onBack?: (() => void) | undefined;
  foot?: ReactNode;
  over?: ReactNode;
}>;

/** Every kind, as a picture and a word; `children` come before them. */
export const ChooseKind = ({ title = say('post.kind'), chosen, onChoose, onBack, foot, over, children }: Props) => (
  <Page title={title} onBack={onBack} foot={foot} over={over}>
    {children}
    <View className="choices kinds" aria-role="radiogroup" aria-label={title} {...LEADS_ON}>
      {NEED_KINDS.map((kind) => (
        <ChoiceTile
          key={kind}
          icon={kindIcon(kind)}
          word={sayKind(kind)}
          isOn={kind === chosen}
          onPress={() => onChoose(kind)}
        />
      ))}
    </View>
    <View className="list-end" />
  </Page>
);
