import { useEffect, useState } from 'react';
import { NEED_KINDS, type NeedKind } from '../../../../../shared/need/kinds.ts';
import { NEED_LIMITS, PLACES, URGENCIES, type Urgency } from '../../../../../shared/need/need.ts';
import { dropUnsent, unsentPost } from '../../../data/index.ts';
import { personaScope } from '../../../platform/persona.ts';
import { drop, load, save } from '../../../platform/storage.ts';

/** What somebody is about to say. It stays on the phone until it was sent, whatever happens in between. */
export type Draft = {
  readonly kind: NeedKind | null;
  readonly text: string;
  readonly urgency: Urgency;
  readonly at: (typeof PLACES)[number];
  readonly note: string;
  readonly slots: number;
};

export const NEW_DRAFT: Draft = { kind: null, text: '', urgency: 'normal', at: 'home', note: '', slots: 1 };

const KEY = 'draft:need';
const key = (): string => `${KEY}:${personaScope()}`;

/** Only what this version understands is taken over from storage. */
const draftFrom = (stored: unknown): Draft => {
  if (typeof stored !== 'object' || stored === null) return NEW_DRAFT;
  const kept = stored as Partial<Record<keyof Draft, unknown>>;
  const slots = Number(kept.slots);
  return {
    kind: NEED_KINDS.find((kind) => kind === kept.kind) ?? null,
    text: (typeof kept.text === 'string' ? kept.text : '').slice(0, NEED_LIMITS.textLengthMax),
    urgency: URGENCIES.find((urgency) => urgency === kept.urgency) ?? NEW_DRAFT.urgency,
    at: PLACES.find((place) => place === kept.at) ?? NEW_DRAFT.at,
    note: (typeof kept.note === 'string' ? kept.note : '').slice(0, NEED_LIMITS.placeNoteLengthMax),
    slots: Number.isInteger(slots) && slots >= 1 && slots <= NEED_LIMITS.slotsMax ? slots : NEW_DRAFT.slots,
  };
};

/** A need of the line, to be changed. Where another is half written, nothing is taken: it must not be lost. */
const takeBack = async (kept: Draft, requestId: string | undefined): Promise<Draft> => {
  const sent = requestId === undefined || kept.text !== '' ? undefined : unsentPost(requestId);
  if (!sent) return kept;
  const { place, ...rest } = sent.input;
  const draft = draftFrom({ ...rest, ...place });
  await save(key(), draft);
  await dropUnsent(sent.requestId);
  return draft;
};

export type DraftResult = {
  /** Null while the phone is still looking. */
  readonly draft: Draft | null;
  /** There were words from another time. */
  readonly isRestored: boolean;
  readonly change: (part: Partial<Draft>) => void;
  readonly forget: () => Promise<void>;
};

/** `unsent` names a need of the line that is to be changed. */
export const useDraft = (kind: NeedKind | null, unsent?: string): DraftResult => {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isRestored, setIsRestored] = useState(false);
  useEffect(() => {
    void load(key()).then(async (stored) => {
      const kept = draftFrom(stored);
      const taken = await takeBack(kept, unsent);
      setIsRestored(kept.text !== '');
      setDraft({ ...taken, kind: kind ?? taken.kind });
    });
  }, [kind, unsent]);
  return {
    draft,
    isRestored,
    change: (part) => {
      setDraft((before) => {
        const next = { ...(before ?? NEW_DRAFT), ...part };
        void save(key(), next);
        return next;
      });
    },
    forget: async () => {
      setIsRestored(false);
      await drop(key());
    },
  };
};
