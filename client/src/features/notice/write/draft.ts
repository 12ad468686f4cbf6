import { useEffect, useState } from 'react';
import { NOTICE_LIMITS, NOTICE_SCOPES, type NoticeScopeKind } from '../../../../../shared/notice/notice.ts';
import { forgetUnanswered } from '../../../data/index.ts';
import { dropFile } from '../../../platform/kept-files.ts';
import { personaScope } from '../../../platform/persona.ts';
import { drop, load, save } from '../../../platform/storage.ts';

/** Where it is kept on the phone. */
export type KeptPicture = { readonly path: string; readonly extension: string };

/** A notice that is being written. It stays on the phone until it was sent. */
export type Draft = {
  readonly kind: NoticeScopeKind | null;
  /** The node chosen; null = none yet. */
  readonly nodeId: string | null;
  readonly title: string;
  readonly body: string;
  readonly picture: KeptPicture | null;
  /** Once the picture is in the cloud: sent again it is the same file, and the notice the same request. */
  readonly pictureId: string | null;
};
const NEW_DRAFT: Draft = { kind: null, nodeId: null, title: '', body: '', picture: null, pictureId: null };

const key = (): string => `draft:notice:${personaScope()}`;
const textOf = (kept: unknown, lengthMax: number): string => (typeof kept === 'string' ? kept.slice(0, lengthMax) : '');
const stringOf = (kept: unknown): string | null => (typeof kept === 'string' ? kept : null);

const pictureOf = (kept: unknown): KeptPicture | null => {
  if (typeof kept !== 'object' || kept === null) return null;
  const { path, extension } = kept as Partial<Record<keyof KeptPicture, unknown>>;
  return typeof path === 'string' && typeof extension === 'string' ? { path, extension } : null;
};

/** Only what this version understands is taken over from storage. */
const draftFrom = (stored: unknown): Draft => {
  if (typeof stored !== 'object' || stored === null) return NEW_DRAFT;
  const kept = stored as Partial<Record<keyof Draft, unknown>>;
  return {
    kind: NOTICE_SCOPES.find((kind) => kind === kept.kind) ?? null,
    nodeId: stringOf(kept.nodeId),
    title: textOf(kept.title, NOTICE_LIMITS.titleLengthMax),
    body: textOf(kept.body, NOTICE_LIMITS.bodyLengthMax),
    picture: pictureOf(kept.picture),
    pictureId: stringOf(kept.pictureId),
  };
};

/** Null while the phone is still looking. */
export const useDraft = () => {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isRestored, setIsRestored] = useState(false);
  useEffect(() => {
    void load(key()).then((stored) => {
      const kept = draftFrom(stored);
      setIsRestored(kept.title !== '' || kept.body !== '' || kept.picture !== null);
      setDraft(kept);
    });
  }, []);
  const change = (part: Partial<Draft>) => {
    setDraft((before) => {
      const next = { ...(before ?? NEW_DRAFT), ...part };
      void save(key(), next);
      return next;
    });
  };
  const forget = () => {
    if (draft?.picture) dropFile(draft.picture.path);
    setIsRestored(false);
    void drop(key());
  };
  const startOver = () => {
    forget();
    void forgetUnanswered('notice.publish');
    setDraft(NEW_DRAFT);
  };
  return { draft, isRestored, change, forget, startOver };
};
