import { View } from '@tarojs/components';
import { useEffect, useId } from 'react';
import { play, playing, stopPlaying } from '../../platform/audio.ts';
import { preferences } from '../../platform/preferences.ts';
import { hush, listen, speech } from '../../platform/speech.ts';
import { useStore } from '../../platform/store.ts';
import { Icon, Photo, Press, tellVoiceless, toast, useCanListen } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { recordingIn, type Heard } from './notice-data.ts';
import { tellNotice } from './tell-notice.ts';

/** One thing that is heard: a person's recording where there is one, else the device, which speaks Mandarin alone. */
const useNoticeVoice = (notice: Heard) => {
  const name = useId();
  const isPlaying = useStore(playing)?.name === name;
  const isSaying = useStore(speech).saying === name;
  const canListen = useCanListen();
  useEffect(
    () => () => {
      stopPlaying(name);
      hush(name);
    },
    [name],
  );
  const speak = () => listen(name, tellNotice(notice), tellVoiceless);
  const mandarin = recordingIn(notice, 'zh');
  const hearMandarin = () => {
    if (mandarin?.url) play(name, mandarin.url, speak);
    else speak();
  };
  return {
    isOn: isPlaying || isSaying,
    hasMandarin: canListen || typeof mandarin?.url === 'string',
    hearMandarin,
    playRecording: (url: string) => play(name, url, () => toast('listen', say('voice.failed'))),
    stop: () => {
      stopPlaying(name);
      hush(name);
    },
  };
};

type Props = {
  notice: Heard;
  /** There is no recording in the language chosen: says so, and offers Mandarin if that can be heard. */
  onNone: (hearMandarin: (() => void) | null) => void;
};

/** The picture of a notice, heard in the language its listener chose; `isRead` while the page that shows it reads it. */
export const NoticeEar = ({ notice, onNone, isRead = false }: Props & { isRead?: boolean }) => {
  const { listening } = useStore(preferences);
  const voice = useNoticeVoice(notice);
  const picture = notice.hasPicture ? (
    <Photo url={notice.pictureUrl} label={say('notice.photo', { title: notice.title })} isSmall />
  ) : (
    <Icon name="bell" />
  );
  if (listening === 'zh' && !voice.hasMandarin) return <View className="pic">{picture}</View>;
  const hear = () => {
    const recording = recordingIn(notice, listening);
    if (listening === 'zh') voice.hearMandarin();
    else if (recording?.url) voice.playRecording(recording.url);
    else onNone(voice.hasMandarin ? voice.hearMandarin : null);
  };
  return (
    <Press
      className={`pic ear${voice.isOn || isRead ? ' playing' : ''}`}
      label={say('notice.listen', { title: notice.title })}
      isOn={voice.isOn}
      onPress={voice.isOn ? voice.stop : hear}
    >
      {picture}
    </Press>
  );
};
