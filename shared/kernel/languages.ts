/**
 * The languages people listen in. Their codes are those of ISO 639: of part 1 where it has one, else of part 3.
 *
 * S0 names the peoples 壮, 汉, 侗, 苗 and 瑶, S1 and S2 add 布依. `za` and `hmn` stand for all Zhuang and all Miao; `kmc` (Southern
 * Kam) and `ium` (Iu Mien) are the largest branches of languages for which ISO has no code of the whole. What the Han of a place
 * speak among themselves has a code nowhere: `qaa` is of the range that ISO keeps for local use.
 */
export const SPOKEN_LANGUAGES = ['zh', 'za', 'pcc', 'qaa', 'hmn', 'kmc', 'ium'] as const;
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number];

/** What residents read for each language. */
export const SPOKEN_LANGUAGE_WORDS = {
  zh: '普通话',
  za: '壮语',
  pcc: '布依语',
  qaa: '本地话',
  hmn: '苗语',
  kmc: '侗语',
  ium: '瑶语',
} as const satisfies Record<SpokenLanguage, string>;
