import { Image, View } from '@tarojs/components';
import { Line, Middle, Said } from '../../ui/index.ts';
import type { Drawn } from '../../ui/picture/use-drawn.ts';
import { say } from '../../words/say.ts';
import { inOneBreath } from '../../words/spoken-numbers.ts';

type Props = {
  drawn: Drawn;
  looks: readonly string[];
  /** What can be done instead where it cannot be drawn. */
  instead: string;
  /** It goes on paper. */
  isForPaper?: boolean;
};

/** The picture as it will be sent or printed; until it is drawn, its place. */
export const PictureShown = ({ drawn, looks, instead, isForPaper = false }: Props) => {
  const paper = isForPaper ? ' on-paper' : '';
  if (drawn.state === 'drawing')
    return (
      <View className={`shared-place${paper}`} aria-role="status">
        <Line text={say('share.drawing')} />
      </View>
    );
  if (drawn.path === null) return <Middle icon="photo" title={say('share.notDrawn')} words={instead} />;
  return (
    <>
      <Said lines={() => looks.map((line) => inOneBreath([line]))} />
      <Image
        className={`shared-picture${paper}`}
        mode="widthFix"
        src={drawn.path}
        aria-role="img"
        aria-label={say('share.looks', { words: looks.join('，') })}
      />
    </>
  );
};
