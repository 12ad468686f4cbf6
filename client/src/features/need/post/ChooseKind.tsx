import { View } from '@tarojs/components';
import { NEED_KINDS, type NeedKind } from '../../../../../shared/need/kinds.ts';
import { LEADS_ON } from '../../../platform/window.ts';
import { ChoiceTile, Page } from '../../../ui/index.ts';
import { sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';
import { kindIcon } from '../kind-icons.ts';

type Props = {
  title?: string;
  chosen: NeedKind | null;
  onChoose: (kind: NeedKind) => void;
  onBack?: (() => void) | undefined;
};

/** Every kind, as a picture and a word. */
export const ChooseKind = ({ title = say('post.kind'), chosen, onChoose, onBack }: Props) => (
  <Page title={title} onBack={onBack}>
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
