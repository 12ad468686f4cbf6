import { Image, View } from '@tarojs/components';
import { Phrases } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { fitPoster } from './fit-poster.ts';
import type { PosterFacts } from './poster-facts.ts';

/** One sheet of A4, black on white: it hangs in a lift, is read from two metres off, and comes out of any printer. */
export const Poster = ({ facts, code }: { facts: PosterFacts; code: string | null }) => {
  const { communityName, title, from, scan } = facts;
  const fit = fitPoster(title, facts.lines);
  return (
    <View className="poster" style={`--title:${fit.title};--size:${fit.size};--code:${fit.code}`}>
      <View className="poster-community">{communityName}</View>
      <View className="poster-title">
        <Phrases text={title} />
      </View>
      <View className="poster-lines">
        {fit.lines.map((line, at) => (
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
