import Taro from '@tarojs/taro';
import { onStoredElsewhere, setDocument } from 'linli-h5';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../../shared/kernel/languages.ts';
import { describe, LANGUAGES, type Language } from '../words/languages.ts';
import { loadNow, save } from './storage.ts';
import { createStore, useStore } from './store.ts';

export const TYPE_SIZES = ['m', 'l', 'xl'] as const;
export type TypeSize = (typeof TYPE_SIZES)[number];
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const MOTIONS = ['on', 'off'] as const;
export type Motion = (typeof MOTIONS)[number];
export type Preferences = {
  readonly size: TypeSize;
  readonly theme: Theme;
  /** What the screen is written in. */
  readonly language: Language;
  /** What is heard where somebody recorded it. */
  readonly listening: SpokenLanguage;
  /** Whether things may move; a phone that was told to keep still is obeyed in any case. */
  readonly motion: Motion;
};

export const PREFERENCES_KEY = 'preferences';

/** WeChat's own type size, 1 = standard; its care mode is 1.4. A person who set it there need not set it again here. */
const sizeOfPhone = (): TypeSize => {
  if (process.env.TARO_ENV === 'h5') return 'm';
  const info = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number };
  const factor = info.fontSizeScaleFactor ?? 1;
  if (factor >= 1.35) return 'xl';
  return factor >= 1.12 ? 'l' : 'm';
};

const known = <T extends string>(all: readonly T[], value: unknown): T | undefined => all.find((one) => one === value);

/** What the person chose here, and no more: the rest follows the phone. */
let chosen: Partial<Preferences> = {};

const stored = (): Partial<Preferences> => {
  const kept = loadNow(PREFERENCES_KEY);
  const { size, theme, language, listening, motion } = (
    typeof kept === 'object' && kept !== null ? kept : {}
  ) as Partial<Preferences>;
  const understood = {
    size: known(TYPE_SIZES, size),
    theme: known(THEMES, theme),
    language: known(Object.keys(LANGUAGES) as Language[], language),
    listening: known(SPOKEN_LANGUAGES, listening),
    motion: known(MOTIONS, motion),
  };
  return Object.fromEntries(Object.entries(understood).filter(([, value]) => value !== undefined));
};

const DEFAULTS: Preferences = { size: 'm', theme: 'auto', language: 'zh', listening: 'zh', motion: 'on' };
export const preferences = createStore<Preferences>(DEFAULTS);

const show = (): void => {
  preferences.set({ ...DEFAULTS, size: sizeOfPhone(), ...chosen });
  showChoice();
};

/** Once, at launch, before the first page draws. What is chosen in another tab of a browser holds here as well. */
export const readPreferences = (): void => {
  const follow = () => {
    chosen = stored();
    show();
  };
  follow();
  if (process.env.TARO_ENV === 'h5') onStoredElsewhere(PREFERENCES_KEY, follow);
};

/** The app comes to the front: its type size may have been changed in WeChat meanwhile. */
export const followPhone = (): void => {
  if (preferences.get().size !== (chosen.size ?? sizeOfPhone())) show();
};

export const choose = (choice: Partial<Preferences>): void => {
  chosen = { ...chosen, ...choice };
  show();
  void save(PREFERENCES_KEY, chosen);
};

const showChoice = () => {
  if (process.env.TARO_ENV !== 'h5') return;
  const { language, theme } = preferences.get();
  setDocument({ lang: describe(language).tag, theme });
};

/** Words are chosen while a screen is drawn: a page that stays alive under the others follows the language by this. */
export const useLanguage = (): Language => useStore(preferences).language;
