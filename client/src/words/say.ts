import { zh } from './zh.ts';

export type WordKey = keyof typeof zh;

type Holes<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;
type Fill<K extends WordKey> = [Holes<(typeof zh)[K]>] extends [never]
  ? []
  : [fill: { readonly [Hole in Holes<(typeof zh)[K]>]: string | number }];

/** What the app says for a key, with its holes filled. The types name every hole of the sentence. */
export const say = <K extends WordKey>(key: K, ...[fill]: Fill<K>): string => {
  const holes: Readonly<Record<string, string | number>> = fill ?? {};
  return zh[key].replace(/\{(\w+)\}/g, (_, hole: string) => String(holes[hole] ?? ''));
};
