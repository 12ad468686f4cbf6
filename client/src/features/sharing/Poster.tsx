import { Image, View } from '@tarojs/components';
import { Phrases } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { PosterFacts } from './poster-facts.ts';

/** Long words are printed smaller, so that everything stays on one sheet. */
const sizeOf = (lines: readonly string[]): 'short' | 'middle' | 'long' => {
  const length = lines.reduce((sum, line) => sum + line.length + 10, 0);
  if (length <= 60) return 'short';
  return length <= 180 ? 'middle' : 'long';
};

/** One sheet of A4, black on white: it hangs in a lift, is read from two metres off, and comes out of any printer. */
export const Poster = ({ facts, code }: { facts: PosterFacts; code: string | null }) => {
  const { communityName, title, lines, from, scan } = facts;
  return (
    <View className={`poster poster-${sizeOf(lines)}`}>
      <View className="poster-community">{communityName}</View>
      <View className="poster-title">
        <Phrases text={title} />
      </View>
      <View className="poster-lines">
        {lines.map((line, at) => (
          <View key={at} className="poster-line">
            <Phrases text={line} />
          </View>
        ))}
      </View>
      <View className="poster-foot">
        {code !== null && <Image className="poster-code" mode="widthFix" src={code} aria-label={scan} />}
        <View className="poster-scan">
          <Phrases text={scan} />
        </View>
        <View className="poster-from">{from}</View>
      </View>
      {code === null && <View className="poster-missing">{say('poster.noCode')}</View>}
    </View>
  );
};
