import { View } from '@tarojs/components';
import { useState } from 'react';
import { SPOKEN_LANGUAGES } from '../../../../shared/kernel/languages.ts';
import { choose, preferences } from '../../platform/preferences.ts';
import { useStore } from '../../platform/store.ts';
import { Act, ChoiceTile, Item, Sheet } from '../../ui/index.ts';
import { sayLanguage } from '../../words/names.ts';
import { say } from '../../words/say.ts';

/** In which language I hear notices: a row that says it, and a sheet that changes it. */
export const useListeningChoice = () => {
  const { listening } = useStore(preferences);
  const [isChoosing, setIsChoosing] = useState(false);
  const close = () => setIsChoosing(false);
  return {
    listening,
    row: (
      <Item
        icon="language"
        title={say('notice.hear')}
        words={say('notice.hear.now', { language: sayLanguage(listening) })}
        onPress={() => setIsChoosing(true)}
      />
    ),
    sheet: isChoosing && (
      <Sheet
        title={say('notice.hear.title')}
        onClose={close}
        acts={<Act icon="check" word={say('notice.hear.keep')} onPress={close} />}
      >
        <View className="choices words listenings" aria-role="radiogroup" aria-label={say('notice.hear.title')}>
          {SPOKEN_LANGUAGES.map((language) => (
            <ChoiceTile
              key={language}
              word={sayLanguage(language)}
              isOn={language === listening}
              onPress={() => choose({ listening: language })}
            />
          ))}
        </View>
      </Sheet>
    ),
  };
};
