import type { Role } from '../../../shared/community/roles.ts';
import type { ErrorCode } from '../../../shared/kernel/errors.ts';
import type { SpokenLanguage } from '../../../shared/kernel/languages.ts';
import type { NeedKind } from '../../../shared/need/kinds.ts';
import type { Language } from './languages.ts';
import type { zh } from './zh.ts';

export type WordKey = keyof typeof zh;
type Words<K extends WordKey> = Readonly<Record<K, string>>;
/** What shared/ names, in one language. */
type Names = {
  readonly kinds: Readonly<Record<NeedKind, string>>;
  readonly refusals: Readonly<Record<ErrorCode, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly spokenLanguages: Readonly<Record<SpokenLanguage, string>>;
};

/** What is known now: the words of the main package, and of each subpackage that was opened. */
const known: Partial<Record<Language, Partial<Record<WordKey, string>>>> = {};
let names: Readonly<Record<Language, Names>>;

/** A package brings its words when its first page is loaded, in every language of the index. */
export const addWords = <K extends WordKey>(words: Readonly<Record<Language, Words<K>>>): void => {
  for (const language of Object.keys(words) as Language[]) known[language] = { ...known[language], ...words[language] };
};

export const addNames = (named: Readonly<Record<Language, Names>>): void => {
  names = named;
};

/** The sentence of a key. A page that forgot to bring its words is a bug, and is told by name. */
export const sentenceOf = (language: Language, key: WordKey): string => {
  const sentence = known[language]?.[key];
  if (sentence === undefined) throw new Error(`the page did not bring the words of ${key}`);
  return sentence;
};

export const namesIn = (language: Language): Names => names[language];
