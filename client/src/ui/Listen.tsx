import { createContext, useContext, useEffect, useId } from 'react';
import { hasSpeech, hush, listen, speaksAsChosen, speech, type SpokenLine } from '../platform/speech.ts';
import { useStore } from '../platform/store.ts';
import { say } from '../words/say.ts';
import { useHold } from './hold.ts';
import { pictureOf } from './Icon.tsx';
import type { IconName } from './icon-names.ts';
import { Press } from './Press.tsx';
import { toast } from './toast.ts';

/** Whether 听 can stand anywhere: a device that has no voice says so once, and its 听 go. */
export const useCanListen = (): boolean => !useStore(speech).isMissing && hasSpeech();

/** What was to be heard in a language nobody recorded it in, and the way to hear it in Mandarin. */
export type Unrecorded = { readonly label: string; readonly picture: IconName; readonly hear: () => void };

/** Who asks whether Mandarin will do: the page a 听 stands on. Where there is none, it is said at once. */
export const AskForMandarin = createContext<((wanted: Unrecorded) => void) | null>(null);

/** Said where nothing could be said: a browser that has no voice, or a phone that cannot reach WeChat's now. */
export const tellVoiceless = (): void =>
  toast('listen', say(process.env.TARO_ENV === 'h5' ? 'listen.missing' : 'listen.later'));

type Props = {
  /** What is read, for who cannot see beside what it stands. */
  label: string;
  /** What is said, line by line; asked for when it is tapped. */
  lines: () => readonly SpokenLine[];
  /** The picture of what is read, shown when it cannot be heard in the language somebody chose. */
  picture?: IconName | undefined;
};

/** The loudspeaker and 听. A tap reads, a second tap or leaving stops; only one of them reads at a time. */
export const Listen = ({ label, lines, picture = 'listen' }: Props) => {
  const name = useId();
  const ask = useContext(AskForMandarin);
  const canListen = useCanListen();
  const isOn = useStore(speech).saying === name;
  useEffect(() => () => hush(name), [name]);
  useHold(isOn);
  if (!canListen) return null;
  const hear = () => listen(name, lines(), tellVoiceless);
  const start = () => (ask && !speaksAsChosen() ? ask({ label, picture, hear }) : hear());
  return (
    // One node and its word: there is one for each row, and every node crosses to the view.
    <Press
      className={`listen ${pictureOf(isOn ? 'stop' : 'listen')}${isOn ? ' on' : ''}`}
      label={label}
      isOn={isOn}
      onPress={() => (isOn ? hush() : start())}
    >
      {say(isOn ? 'listen.stop' : 'listen.word')}
    </Press>
  );
};
