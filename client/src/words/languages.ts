type Description = {
  /** As who reads it calls it. */
  readonly name: string;
  /** As browsers and voices call it (BCP 47). */
  readonly tag: string;
  /**
   * What it is written with. Words in letters are long and stand apart, end in . and pause at , ; numbers among Chinese characters are
   * read as Chinese. Style sheets make room by it.
   */
  readonly script: 'han' | 'letters';
};

/**
 * Every language the screen can be written in, the one of who chose none first. Another language is a folder of that name beside
 * `zh/`, here and in every feature, with the same files, and a line here; `npx tsx scripts/pages.ts` then registers its words.
 */
export const LANGUAGES = {
  zh: { name: '中文', tag: 'zh-CN', script: 'han' },
  en: { name: 'English', tag: 'en', script: 'letters' },
} as const satisfies Readonly<Record<string, Description>>;

export type Language = keyof typeof LANGUAGES;

/** Widened: which languages there are is for the index alone to say. */
export const describe = (language: Language): Description => LANGUAGES[language];
