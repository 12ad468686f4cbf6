import type { Role } from '../../../shared/community/roles.ts';
import type { SpokenLanguage } from '../../../shared/kernel/languages.ts';
import type { NeedKind } from '../../../shared/need/kinds.ts';
import type { Language } from './languages.ts';
import type { WordKey } from './whole.ts';

type Words<K extends WordKey> = Readonly<Record<K, string>>;
/** What shared/ names, in one language. */
type Names = {
  readonly kinds: Readonly<Record<NeedKind, string>>;
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

/** Whether the sentence of a key was brought, by the main package or by the page that is open. */
export const isKnown = (language: Language, key: WordKey): boolean => known[language]?.[key] !== undefined;

/** The sentence of a key. A page that forgot to bring its words is a bug, and is told by name. */
export const sentenceOf = (language: Language, key: WordKey): string => {
  const sentence = known[language]?.[key];
  if (sentence === undefined) throw new Error(`the page did not bring the words of ${key}`);
  return sentence;
};

export const namesIn = (language: Language): Names => names[language];
