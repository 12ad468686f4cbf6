import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { SaidAs } from './hear/Said.tsx';
import type { Lines } from './hear/walk.ts';
import { Facts, Phrases } from './Phrases.tsx';
import { Press } from './Press.tsx';

type Props = {
  /** The picture, which is heard. */
  picture: ReactNode;
  title: string;
  /** Where and when. */
  facts: readonly string[];
  /** What cannot wait, before where and when. */
  urgent?: ReactNode;
  /** How it stands; null where there is nothing to say of it. */
  mark: ReactNode;
  /** What is said of it, and whether it is being said. */
  heard: { readonly lines: Lines; readonly isSaid: boolean };
  onPress?: (() => void) | undefined;
};

/** As many characters as a row shows for sure: of a longer text the line is filled, so that more of it is read before it is cut. */
const WHOLE_MAX = 14;

/** One of what a community is about: picture, what, where and when, state. The picture is heard, the words open it. */
export const PictureRow = ({ picture, title, facts, urgent, mark, heard: { lines, isSaid }, onPress }: Props) => {
  const look = mark === null ? 'need-opens bare' : 'need-opens';
  const words = (
    <>
      <View className="need-title">{title.length > WHOLE_MAX ? title : <Phrases text={title} />}</View>
      <Facts className="need-meta" of={facts}>
        {urgent}
      </Facts>
      {mark}
    </>
  );
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'need being-read' : 'need'}>
        {picture}
        {onPress ? (
          <Press className={look} onPress={onPress}>
            {words}
          </Press>
        ) : (
          <View className={look}>{words}</View>
        )}
      </View>
    </SaidAs>
  );
};
