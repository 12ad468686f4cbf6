import type { Language } from '../platform/preferences.ts';
import type { zh } from './zh.ts';
import { frame as englishFrame } from './en/frame.ts';
import { household as englishHousehold } from './en/household.ts';
import { need as englishNeed } from './en/need.ts';
import { frame } from './zh/frame.ts';
import { household } from './zh/household.ts';
import { need } from './zh/need.ts';

export type WordKey = keyof typeof zh;
type Words<K extends WordKey> = Readonly<Record<K, string>>;

/** What is known now: the words of the main package, and of each subpackage that was opened. */
const known: Readonly<Record<Language, Partial<Record<WordKey, string>>>> = {
  zh: { ...frame, ...need, ...household },
  en: { ...englishFrame, ...englishNeed, ...englishHousehold },
};

/** A subpackage brings its words when its first page is loaded. */
export const addWords = <K extends WordKey>(words: Readonly<Record<Language, Words<K>>>): void => {
  Object.assign(known.zh, words.zh);
  Object.assign(known.en, words.en);
};

/** The sentence of a key. A page that forgot to bring its words is a bug, and is told by name. */
export const sentenceOf = (language: Language, key: WordKey): string => {
  const sentence = known[language][key];
  if (sentence === undefined) throw new Error(`the page did not bring the words of ${key}`);
  return sentence;
};
