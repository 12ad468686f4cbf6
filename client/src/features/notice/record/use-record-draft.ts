import { useEffect, useRef, useState } from 'react';
import { dropFile } from '../../../platform/kept-files.ts';
import { drop, load, save } from '../../../platform/storage.ts';
import { NEW_RECORDING, recordingFrom, recordingKey, type RecordDraft } from './draft.ts';

/** What is about to be said of one notice, kept on the phone as it changes. Null while the phone is still looking. */
export const useRecordDraft = (noticeId: string) => {
  const [draft, setDraft] = useState<RecordDraft | null>(null);
  const [isRestored, setIsRestored] = useState(false);
  // A recorder answers long after it was started: it must change what is there then.
  const latest = useRef<RecordDraft>(NEW_RECORDING);
  const key = recordingKey(noticeId);
  useEffect(() => {
    void load(key).then((stored) => {
      latest.current = recordingFrom(stored);
      setIsRestored(latest.current.spoken !== null);
      setDraft(latest.current);
    });
  }, [key]);
  const put = (next: RecordDraft) => {
    latest.current = next;
    setDraft(next);
  };
  const change = (part: Partial<RecordDraft>) => {
    put({ ...latest.current, ...part });
    void save(key, latest.current);
  };
  /** It was put up: the next one may be another language by the same person. */
  const finish = () => {
    const { spoken, speakerName } = latest.current;
    if (spoken) dropFile(spoken.path);
    setIsRestored(false);
    put({ ...NEW_RECORDING, speakerName });
    void drop(key);
  };
  const forgetSpoken = () => {
    const { spoken } = latest.current;
    if (spoken) dropFile(spoken.path);
    setIsRestored(false);
    change({ spoken: null, mediaId: null });
  };
  return { draft, isRestored, change, finish, forgetSpoken };
};
