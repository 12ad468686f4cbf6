import { View } from '@tarojs/components';
import { SPOKEN_LANGUAGES } from '../../../../shared/kernel/languages.ts';
import { choose, MOTIONS, preferences, THEMES, TYPE_SIZES, type TypeSize } from '../../platform/preferences.ts';
import { useStore } from '../../platform/store.ts';
import { CLIENT_VERSION } from '../../platform/version.ts';
import { ChooseOne } from '../../ui/index.ts';
import { describe, LANGUAGES, type Language } from '../../words/languages.ts';
import { sayLanguage } from '../../words/names.ts';
import { say } from '../../words/say.ts';

const THEME_ICONS = { auto: 'phone', light: 'sun', dark: 'duty-moon' } as const;

/** Type size, theme, motion and languages: anybody may choose them, also before they are known. */
export const Looks = () => {
  const { size, theme, language, listening, motion } = useStore(preferences);
  return (
    <>
      <ChooseOne
        icon="text-size"
        question={say('me.size')}
        of={TYPE_SIZES.map((key) => ({ key, word: say(`me.size.${key}`), sign: <SizeSign size={key} /> }))}
        chosen={size}
        onChoose={(chosen) => choose({ size: chosen })}
      />
      <ChooseOne
        icon="duty-moon"
        question={say('me.theme')}
        of={THEMES.map((key) => ({ key, word: say(`me.theme.${key}`), icon: THEME_ICONS[key] }))}
        chosen={theme}
        onChoose={(chosen) => choose({ theme: chosen })}
      />
      <ChooseOne
        icon="listen"
        question={say('me.listening')}
        of={SPOKEN_LANGUAGES.map((key) => ({ key, word: sayLanguage(key) }))}
        chosen={listening}
        onChoose={(chosen) => choose({ listening: chosen })}
      />
      <ChooseOne
        icon="retry"
        question={say('me.motion')}
        of={MOTIONS.map((key) => ({ key, word: say(`me.motion.${key}`) }))}
        chosen={motion}
        onChoose={(chosen) => choose({ motion: chosen })}
      />
      <ChooseOne
        icon="language"
        question={say('me.language')}
        of={(Object.keys(LANGUAGES) as Language[]).map((key) => ({ key, word: describe(key).name }))}
        chosen={language}
        onChoose={(chosen) => choose({ language: chosen })}
      />
      <View className="list-end">
        <View>{say('me.about', { version: CLIENT_VERSION })}</View>
        <View className="small">{say('me.about.words')}</View>
      </View>
    </>
  );
};

const SizeSign = ({ size }: { size: TypeSize }) => (
  <View className={`size-sign size-sign-${size}`} aria-hidden="true">
    {say('me.size.sign')}
  </View>
);
