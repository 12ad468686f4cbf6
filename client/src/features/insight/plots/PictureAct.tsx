import { View } from '@tarojs/components';
import type { SharedTarget } from '../../../../../shared/code/pages.ts';
import { go } from '../../../platform/navigate.ts';
import { PlainAct } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { Plot } from '../share/plot.ts';

/** Sends a plot on from where it stands: as a picture, as a card, on paper. */
export const PictureAct = ({ what, target, plot }: { what: string; target: SharedTarget; plot: Plot }) => (
  <View className="pad rule acts surface">
    <PlainAct
      icon="share"
      word={say('board.picture', { what })}
      onPress={() => go.to('sharing/share', { ...target, plot })}
    />
  </View>
);
