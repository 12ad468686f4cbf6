import { createContext, useContext, useEffect, useId } from 'react';
import { hasSpeech, hush, listen, speaksAsChosen, speech, type SpokenLine } from '../../platform/speech.ts';
import { useSelected } from '../../platform/store.ts';
import { say } from '../../words/say.ts';
import { useHold } from '../hold.ts';
import type { IconName } from '../icon-names.ts';
import { toast } from '../toast.ts';

/** Whether anything can be heard: a device that has no voice says so once, and no part is heard any more. */
export const useCanListen = (): boolean => !useSelected(speech, ({ isMissing }) => isMissing) && hasSpeech();

/** What was to be heard in a language nobody recorded it in, and the way to hear it in Mandarin. */
export type Unrecorded = { readonly label: string; readonly picture: IconName; readonly hear: () => void };

/** Who asks whether Mandarin will do: the page a part stands on. Where there is none, it is said at once. */
export const AskForMandarin = createContext<((wanted: Unrecorded) => void) | null>(null);

/** Said where nothing could be said: a browser that has no voice, or a phone that cannot reach WeChat's now. */
export const tellVoiceless = (): void =>
  toast('listen', say(process.env.TARO_ENV === 'h5' ? 'listen.missing' : 'listen.later'));

export type EarProps = {
  /** What is read, for who cannot see beside what it stands. */
  label: string;
  /** The picture of what is read, shown when it cannot be heard in the language somebody chose. */
  picture?: IconName | undefined;
  /** Asked when it is pressed; hands over what is said. */
  gather: (tell: (lines: readonly SpokenLine[]) => void) => void;
};

/** A press reads, a second press or leaving stops; only one thing is read at a time. */
export const useEar = ({ label, picture = 'listen', gather }: EarProps) => {
  const name = useId();
  const ask = useContext(AskForMandarin);
  const canListen = useCanListen();
  const isOn = useSelected(speech, ({ saying }) => saying === name);
  useEffect(() => () => hush(name), [name]);
  useHold(isOn);
  const hear = () => gather((lines) => listen(name, lines, tellVoiceless));
  const start = () => (ask && !speaksAsChosen() ? ask({ label, picture, hear }) : hear());
  return { canListen, isOn, press: () => (isOn ? hush() : start()) };
};
