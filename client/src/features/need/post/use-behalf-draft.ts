import { useEffect, useState } from 'react';
import { localFiles } from '../../../data/index.ts';
import { stillThere } from '../../capture/index.ts';
import { dropBehalf, loadBehalf, saveBehalf } from './behalf-store.ts';
import { draftFrom, isWritten, NEW_DRAFT, toStore, type Draft, type DraftResult } from './draft.ts';

/** What somebody writes for another. It stays on the phone when the page is left, and is thrown away once it was sent. */
export const useBehalfDraft = (residentId: string): DraftResult => {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isRestored, setIsRestored] = useState(false);
  useEffect(() => {
    void loadBehalf(residentId).then(async (stored) => {
      const written = draftFrom(stored);
      const begun = { ...written, captured: stillThere(written.captured, await localFiles.look()) };
      setIsRestored(isWritten(begun));
      setDraft(begun);
    });
  }, [residentId]);
  return {
    draft,
    rivals: null,
    isRestored,
    change: (part) =>
      setDraft((before) => {
        const next = { ...(before ?? NEW_DRAFT), ...(part.text === undefined ? {} : { isNoDanger: false }), ...part };
        void saveBehalf(residentId, toStore(next));
        return next;
      }),
    forget: async () => {
      setIsRestored(false);
      await dropBehalf();
    },
  };
};
