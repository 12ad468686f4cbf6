import { Image, Text, View } from '@tarojs/components';
import { Icon, Said } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { inOneBreath } from '../../words/spoken.ts';
import { fitPoster } from './fit-poster.ts';
import type { PosterFacts, PosterRow } from './poster-facts.ts';

/** More than these are read like a letter, from the left; up to these like a sign, from the middle. */
const SIGN_LINES_MAX = 3;

/** What stands on the sheet, line by line. */
const tellPoster = ({ title, rows, lines }: PosterFacts): readonly string[] =>
  [title, ...rows.map(({ word, count }) => `${word} ${count}`), ...lines].map((line) => inOneBreath([line]));

/** One sheet of A4, black on white: it hangs in a lift, is read from two metres off, and comes out of any printer. */
export const Poster = ({ facts, code }: { facts: PosterFacts; code: string | null }) => {
  const { communityName, picture, rows, from, scan } = facts;
  const fit = fitPoster(facts);
  return (
    <View className="poster" style={`--title:${fit.title};--size:${fit.size};--code:${fit.code}`}>
      <Said lines={() => tellPoster(facts)} />
      <View className="poster-community">{communityName}</View>
      <View className="poster-title">
        {picture !== null && <Icon name={picture} />}
        <Printed lines={fit.titleLines} />
      </View>
      <View className={fit.lines.length > SIGN_LINES_MAX ? 'poster-lines letter' : 'poster-lines'}>
        {rows.length > 0 && <Rows of={rows} columns={fit.columns} />}
        <Printed lines={fit.lines} />
      </View>
      <View className="poster-foot">
        {code !== null && <Image className="poster-code" mode="widthFix" src={code} aria-label={scan} />}
        <View className="poster-scan">{scan}</View>
        <View className="poster-from">{from}</View>
      </View>
      {code === null && <View className="poster-missing">{say('poster.noCode')}</View>}
    </View>
  );
};

/** Lines as they were measured: the browser breaks none of them again. */
const Printed = ({ lines }: { lines: readonly string[] }) => (
  <View>
    {lines.map((line, at) => (
      <View key={at} className="poster-line">
        {line}
      </View>
    ))}
  </View>
);

const Rows = ({ of, columns }: { of: readonly PosterRow[]; columns: 1 | 2 }) => (
  <View className={columns === 1 ? 'poster-rows' : 'poster-rows two'}>
    {of.map(({ picture, word, count }) => (
      <View key={word} className="poster-row">
        <Icon name={picture} />
        <Text className="poster-word">{word}</Text>
        <Text>{count}</Text>
      </View>
    ))}
  </View>
);
