import { addressOf, copyText } from 'linli-h5';
import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { landingOf } from '../../platform/navigate.ts';
import { canOpenSettings, openSettings } from '../../platform/settings.ts';
import { canSendPicture, savePicture, sendPicture, type PictureAct } from '../../platform/share.ts';
import { Act, PlainAct, SecondAct, Strip, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

type Props = {
  /** Where the picture lies; null while it is drawn, and where it could not be. */
  path: string | null;
  title: string;
  scene: string | null;
};

/** Sending the picture is the lamp where the phone can; saving it is as easy to reach. */
export const PictureActs = ({ path, title, scene }: Props) => {
  const isBusy = useRef(false);
  const [isRefused, setIsRefused] = useState(false);
  const once = (doing: (path: string) => Promise<PictureAct>, onDone?: () => void) => {
    if (path === null || isBusy.current) return;
    isBusy.current = true;
    void doing(path).then((outcome) => {
      isBusy.current = false;
      setIsRefused(outcome === 'refused');
      if (outcome === 'done') onDone?.();
      if (outcome === 'failed') toast('warning', say('share.failed'));
    });
  };
  const save = () => once(savePicture, () => toast('check', say('share.saved')));
  const send = () => once((picture) => sendPicture(picture, title));
  const copy = () => {
    if (scene === null) return;
    void copyText(addressOf(landingOf(scene))).then((isCopied) =>
      toast(isCopied ? 'check' : 'warning', say(isCopied ? 'share.copied' : 'share.notCopied')),
    );
  };
  const canSend = canSendPicture();
  return (
    <>
      {isRefused && (
        <Strip icon="lock" title={say('share.refused')} words={say('share.refused.words')}>
          {canOpenSettings() && <PlainAct icon="forward" word={say('share.refused.open')} onPress={openSettings} />}
        </Strip>
      )}
      <View className="acts">
        {canSend && <Act icon="share" word={say('share.toChat')} isOff={path === null} onPress={send} />}
        {canSend ? (
          <SecondAct icon="save" word={say('share.save')} isOff={path === null} onPress={save} />
        ) : (
          <Act icon="save" word={say('share.save')} isOff={path === null} onPress={save} />
        )}
        {process.env.TARO_ENV === 'h5' && (
          <SecondAct icon="copy" word={say('share.copy')} isOff={scene === null} onPress={copy} />
        )}
      </View>
    </>
  );
};
