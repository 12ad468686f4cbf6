import { View } from '@tarojs/components';
import { useCallback, useState } from 'react';
import { preferences } from '../../platform/preferences.ts';
import { useStore } from '../../platform/store.ts';
import { Answers, AskForMandarin, Ear, Line, Photo, SecondAct, Sheet } from '../../ui/index.ts';
import { sayLanguage } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import type { Heard } from './notice-data.ts';

type Asked = { readonly notice: Heard; readonly hearMandarin: (() => void) | null };

/** Which notice was to be heard in a language nobody recorded. */
export const useNoRecording = () => {
  const [asked, setAsked] = useState<Asked | null>(null);
  const tell = useCallback(
    (notice: Heard) => (hearMandarin: Asked['hearMandarin']) => setAsked({ notice, hearMandarin }),
    [],
  );
  return {
    tell,
    sheet: asked && <NoRecording {...asked} onClose={() => setAsked(null)} />,
  };
};

/** The picture of the notice, that nobody recorded it in this language yet, and Mandarin for who can follow it. */
const NoRecording = ({ notice, hearMandarin, onClose }: Asked & { onClose: () => void }) => {
  const { listening } = useStore(preferences);
  const close = { icon: 'cross', word: say('notice.none.close'), onPress: onClose } as const;
  const words = say(hearMandarin ? 'notice.none.words' : 'notice.none.silent');
  return (
    // What this sheet says itself is said in Mandarin: there is nothing else to say it in.
    <AskForMandarin.Provider value={null}>
      <Sheet
        title={say('notice.none', { language: sayLanguage(listening) })}
        onClose={onClose}
        acts={
          hearMandarin ? (
            <Answers
              yes={{
                icon: 'listen',
                word: say('notice.none.mandarin'),
                onPress: () => {
                  onClose();
                  hearMandarin();
                },
              }}
              no={close}
            />
          ) : (
            <SecondAct {...close} />
          )
        }
      >
        {notice.hasPicture ? (
          <Photo url={notice.pictureUrl} label={say('notice.photo', { title: notice.title })} />
        ) : (
          <View className="line">
            <Ear icon="bell" title={notice.title} said={() => [notice.title]} />
            <Line className="strong grow" text={notice.title} />
          </View>
        )}
        <Line className="second" text={words} />
      </Sheet>
    </AskForMandarin.Provider>
  );
};
