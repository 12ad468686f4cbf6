import { useEffect, useRef, useState } from 'react';
import { ATTACHED_MAX } from '../../../../shared/capture/attached.ts';
import type { MediaPurpose } from '../../../../shared/capture/media.ts';
import { localFiles, type LocalFile } from '../../data/index.ts';
import { fileSize } from '../../platform/kept-files.ts';
import { online } from '../../platform/network.ts';
import { choosePictures } from '../../platform/pictures.ts';
import { askFor } from '../../platform/privacy.ts';
import type { Spoken } from '../../platform/recorder.ts';
import { useStore } from '../../platform/store.ts';
import { keysOf, type Captured } from './captured.ts';
import { useRecorder } from './record/use-recorder.ts';

/** Why a picture or a recording was not taken: the phone keeps no more, or it cannot be used. */
export type CaptureTrouble = 'full' | 'unusable';

type Props = {
  purpose: MediaPurpose;
  captured: Captured;
  onChange: (captured: Captured) => void;
};

/** Voice and pictures of what is being said: taken, kept on the phone, sent as soon as there is a network, put in order and removed. */
export const useCaptured = ({ purpose, captured, onChange }: Props) => {
  const { files } = useStore(localFiles.state);
  const isOnline = useStore(online);
  const [trouble, setTrouble] = useState<CaptureTrouble | null>(null);
  const [isChoosing, setIsChoosing] = useState(false);
  const [lookedAt, lookAt] = useState<string | null>(null);
  // Recorder and camera answer long after they were asked: they add to what is there then.
  const latest = useRef(captured);
  useEffect(() => {
    latest.current = captured;
  });
  const keys = keysOf(captured);
  const wanted = keys.join(' ');
  useEffect(() => void localFiles.look(), []);
  useEffect(() => {
    if (!isOnline || wanted === '') return;
    void wanted
      .split(' ')
      .reduce<Promise<unknown>>((before, key) => before.then(() => localFiles.send(key)), Promise.resolve());
  }, [wanted, isOnline]);

  const change = (part: Partial<Captured>) => {
    latest.current = { ...latest.current, ...part };
    onChange(latest.current);
  };
  const keep = async (file: Pick<LocalFile, 'kind' | 'path' | 'extension' | 'seconds'>): Promise<string | null> => {
    const sizeBytes = await fileSize(file.path).catch(() => 0);
    const added = await localFiles.add({ ...file, purpose, sizeBytes });
    if (!added) setTrouble('full');
    return added?.key ?? null;
  };
  const putSound = async (spoken: Spoken) => {
    setTrouble(null);
    const key = await keep({ kind: 'sound', ...spoken });
    if (key === null) return;
    const { sound } = latest.current;
    change({ sound: key });
    if (sound !== null) void localFiles.drop([sound]);
  };
  const recorder = useRecorder((spoken) => void putSound(spoken));
  const roomFor = ATTACHED_MAX.picture - captured.pictures.length;
  const addPictures = async () => {
    if (isChoosing || roomFor <= 0 || !(await askFor('picture'))) return;
    setIsChoosing(true);
    setTrouble(null);
    const { pictures, isUnusable } = await choosePictures(roomFor);
    for (const { path, extension } of pictures) {
      const key = await keep({ kind: 'picture', path, extension, seconds: 0 });
      if (key !== null) change({ pictures: [...latest.current.pictures, key] });
    }
    if (isUnusable) setTrouble('unusable');
    setIsChoosing(false);
  };
  const fileOf = (key: string): LocalFile | undefined => files.find((one) => one.key === key);
  return {
    recorder,
    trouble,
    isChoosing,
    /** The picture that is looked at on the whole screen. */
    lookedAt,
    lookAt,
    roomFor,
    sound: captured.sound === null ? undefined : fileOf(captured.sound),
    pictures: captured.pictures.map(fileOf).filter((one): one is LocalFile => one !== undefined),
    addPictures: () => void addPictures(),
    retry: (key: string) => void localFiles.send(key),
    remove: (key: string) => {
      const { sound, pictures } = latest.current;
      change({ sound: sound === key ? null : sound, pictures: pictures.filter((one) => one !== key) });
      void localFiles.drop([key]);
    },
    /** It comes before the one that it came after. */
    moveAhead: (key: string) => {
      const { pictures } = latest.current;
      const at = pictures.indexOf(key);
      const others = pictures.filter((one) => one !== key);
      if (at > 0) change({ pictures: [...others.slice(0, at - 1), key, ...others.slice(at - 1)] });
    },
  };
};
export type CapturedResult = ReturnType<typeof useCaptured>;
