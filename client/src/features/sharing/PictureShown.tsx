import { Image, View } from '@tarojs/components';
import { Line, Middle, Said } from '../../ui/index.ts';
import type { Drawn } from '../../ui/picture/use-drawn.ts';
import { say } from '../../words/say.ts';
import { inOneBreath } from '../../words/spoken.ts';

/** The picture as it will be sent; until it is drawn, its place; where it cannot be drawn, what can be done instead. */
export const PictureShown = ({ drawn, looks }: { drawn: Drawn; looks: readonly string[] }) => {
  if (drawn.state === 'drawing')
    return (
      <View className="shared-place" aria-role="status">
        <Line text={say('share.drawing')} />
      </View>
    );
  if (drawn.path === null)
    return (
      <Middle
        icon="photo"
        title={say('share.notDrawn')}
        words={say(process.env.TARO_ENV === 'h5' ? 'share.notDrawn.words' : 'share.notDrawn.card')}
      />
    );
  return (
    <>
      <Said lines={() => looks.map((line) => inOneBreath([line]))} />
      <Image
        className="shared-picture"
        mode="widthFix"
        src={drawn.path}
        aria-role="img"
        aria-label={say('share.looks', { words: looks.join('，') })}
      />
    </>
  );
};
