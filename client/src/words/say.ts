import { preferences } from '../platform/preferences.ts';
import { sentenceOf } from './catalogue.ts';
import './main.ts';
import type { WordKey, zh } from './whole.ts';

type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;
type Fill<K extends WordKey> = [Holes<(typeof zh)[K]>] extends [never]
  ? []
  : [fill: { readonly [Hole in Holes<(typeof zh)[K]>]: string | number }];

/** What the app says for a key in the chosen language, with its holes filled. The types name every hole of the Chinese sentence. */
export const say = <K extends WordKey>(key: K, ...[fill]: Fill<K>): string => {
  const holes: Readonly<Record<string, string | number>> = fill ?? {};
  const sentence = sentenceOf(preferences.get().language, key);
  return sentence.replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (_, hole: string, one?: string, many?: string) => {
    const filling = holes[hole] ?? '';
    return (one === undefined ? undefined : Number(filling) === 1 ? one : many) ?? String(filling);
  });
};

/** A sentence as a neighbour will read it: in Chinese, whatever language this screen speaks. */
export const sayInChinese = (key: WordKey): string => sentenceOf('zh', key);
