import { preferences, type Language } from '../platform/preferences.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type WordKey = keyof typeof zh;

type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;
type Fill<K extends WordKey> = [Holes<(typeof zh)[K]>] extends [never]
  ? []
  : [fill: { readonly [Hole in Holes<(typeof zh)[K]>]: string | number }];

const CATALOGUES: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = { zh, en };

/** What the app says for a key in the chosen language, with its holes filled. The types name every hole of the Chinese sentence. */
export const say = <K extends WordKey>(key: K, ...[fill]: Fill<K>): string => {
  const holes: Readonly<Record<string, string | number>> = fill ?? {};
  const sentence = CATALOGUES[preferences.get().language][key];
  return sentence.replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (_, hole: string, one?: string, many?: string) => {
    const filling = holes[hole] ?? '';
    return (one === undefined ? undefined : Number(filling) === 1 ? one : many) ?? String(filling);
  });
};
