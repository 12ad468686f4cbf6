import { addressOf, copyText, printPage } from 'linli-h5';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { landingOf } from '../../platform/navigate.ts';
import { canOpenSettings, openSettings } from '../../platform/settings.ts';
import { canSendPicture, savePicture, sendPicture, type PictureAct } from '../../platform/share.ts';
import { Act, PlainAct, SecondAct, Strip, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { useOnce } from '../../ui/use-once.ts';

type Props = {
  /** Where the picture lies; null while it is drawn, and where it could not be. */
  path: string | null;
  title: string;
  /** What its address is copied from; null until that is known. Left out where nobody copies one. */
  scene?: string | null;
  /** It goes on paper: printing it, or saving it to be printed elsewhere, comes before sending it. */
  isForPaper?: boolean;
};

/** What is done with a picture. For a chat, sending it is the lamp where the phone can; saving it is as easy to reach. */
export const PictureActs = ({ path, title, scene, isForPaper = false }: Props) => {
  const once = useOnce();
  const [isRefused, setIsRefused] = useState(false);
  const act = (doing: (path: string) => Promise<PictureAct>, onDone?: () => void) => {
    if (path === null) return;
    once(async () => {
      const outcome = await doing(path);
      setIsRefused(outcome === 'refused');
      if (outcome === 'done') onDone?.();
      if (outcome === 'failed') toast('warning', say('share.failed'));
    });
  };
  const save = () => act(savePicture, () => toast('check', say('share.saved')));
  const send = () => act((picture) => sendPicture(picture, title));
  const copy = () => {
    if (!scene) return;
    void copyText(addressOf(landingOf(scene))).then((isDone) =>
      toast(isDone ? 'check' : 'warning', say(isDone ? 'share.copied' : 'share.notCopied')),
    );
  };
  const isOff = path === null;
  const sending = { icon: 'share', word: say('share.toChat'), isOff, onPress: send } as const;
  const saving = { icon: 'save', word: say('share.save'), isOff, onPress: save } as const;
  const printing = { icon: 'print', word: say('poster.print'), isOff, onPress: printPage } as const;
  const copying = { icon: 'copy', word: say('share.copy'), isOff: scene === null, onPress: copy } as const;
  const forPaper = process.env.TARO_ENV === 'h5' ? [printing, saving] : [saving, sending];
  const isCopied = process.env.TARO_ENV === 'h5' && scene !== undefined;
  const forChat = [...(canSendPicture() ? [sending] : []), saving, ...(isCopied ? [copying] : [])];
  const [first, ...others] = isForPaper ? forPaper : forChat;
  return (
    <>
      {isRefused && (
        <Strip icon="lock" title={say('share.refused')} words={say('share.refused.words')}>
          {canOpenSettings() && <PlainAct icon="forward" word={say('share.refused.open')} onPress={openSettings} />}
        </Strip>
      )}
      <View className="acts">
        {first && <Act {...first} />}
        {others.map((other) => (
          <SecondAct key={other.icon} {...other} />
        ))}
      </View>
    </>
  );
};
