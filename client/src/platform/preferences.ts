import Taro from '@tarojs/taro';
import { setDocument } from 'linli-h5';
import { loadNow, save } from './storage.ts';
import { createStore, useStore } from './store.ts';

export const TYPE_SIZES = ['m', 'l', 'xl'] as const;
export type TypeSize = (typeof TYPE_SIZES)[number];
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Preferences = { readonly size: TypeSize; readonly theme: Theme; readonly language: Language };

export const PREFERENCES_KEY = 'preferences';

/** WeChat's own type size, 1 = standard; its care mode is 1.4. A person who set it there need not set it again here. */
const sizeOfPhone = (): TypeSize => {
  if (process.env.TARO_ENV === 'h5') return 'm';
  const info = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number };
  const factor = info.fontSizeScaleFactor ?? 1;
  if (factor >= 1.35) return 'xl';
  return factor >= 1.12 ? 'l' : 'm';
};

const stored = (): Preferences => {
  const kept = loadNow(PREFERENCES_KEY);
  const { size, theme, language } = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Preferences>;
  return {
    size: TYPE_SIZES.find((known) => known === size) ?? sizeOfPhone(),
    theme: THEMES.find((known) => known === theme) ?? 'auto',
    language: LANGUAGES.find((known) => known === language) ?? 'zh',
  };
};

export const preferences = createStore<Preferences>({ size: 'm', theme: 'auto', language: 'zh' });

/** Once, at launch, before the first page draws. */
export const readPreferences = (): void => {
  preferences.set(stored());
  showChoice();
};

export const choose = (choice: Partial<Preferences>): void => {
  preferences.set({ ...preferences.get(), ...choice });
  showChoice();
  void save(PREFERENCES_KEY, preferences.get());
};

const showChoice = () => {
  if (process.env.TARO_ENV !== 'h5') return;
  const { language, theme } = preferences.get();
  setDocument({ lang: LANGUAGE_TAGS[language], theme });
};

/** As a browser and a voice name them. */
export const LANGUAGE_TAGS = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>;

/** Words are chosen while a screen is drawn: a page that stays alive under the others follows the language by this. */
export const useLanguage = (): Language => useStore(preferences).language;
