import { useEffect, useState } from 'react';
import { NEED_KINDS, type NeedKind } from '../../../../../shared/need/kinds.ts';
import { NEED_LIMITS, PLACES } from '../../../../../shared/need/need.ts';
import { URGENCIES, type Urgency } from '../../../../../shared/need/urgency.ts';
import { forgetUnanswered, localFiles, nameOf, sweepFiles, takeBackUnsent, unsentPost } from '../../../data/index.ts';
import { personaScope } from '../../../platform/persona.ts';
import type { Input } from '../../../platform/rpc.ts';
import { drop, load, save } from '../../../platform/storage.ts';
import { filesOfBehalf } from './behalf-store.ts';
import {
  capturedIn,
  isAnythingCaptured,
  keysOf,
  NOTHING_CAPTURED,
  refsOf,
  stillThere,
  type Captured,
} from '../../capture/index.ts';

/** What somebody is about to say. It stays on the phone until it was sent, whatever happens in between. */
export type Draft = {
  readonly kind: NeedKind | null;
  readonly text: string;
  readonly urgency: Urgency;
  readonly at: (typeof PLACES)[number];
  readonly note: string;
  readonly slots: number;
  /** The person read the warning about these very words, and says there is no danger. */
  readonly isNoDanger: boolean;
  /** A child is in the photos. */
  readonly hasChild: boolean;
  /** The office it complains of; null = of none. */
  readonly aboutOfficeId: string | null;
  readonly captured: Captured;
};

export const NEW_DRAFT: Draft = {
  kind: null,
  text: '',
  urgency: 'normal',
  at: 'home',
  note: '',
  slots: 1,
  isNoDanger: false,
  hasChild: false,
  aboutOfficeId: null,
  captured: NOTHING_CAPTURED,
};

const KEY = 'draft:need';
const key = (): string => `${KEY}:${personaScope()}`;

/** Only what this version understands is taken over from storage. */
export const draftFrom = (stored: unknown): Draft => {
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
    isNoDanger: kept.isNoDanger === true,
    hasChild: kept.hasChild === true,
    aboutOfficeId: typeof kept.aboutOfficeId === 'string' ? kept.aboutOfficeId : null,
    captured: capturedIn(kept.captured),
  };
};

type Post = Input<'need.post'>;

/** A draft as it lies on the phone: of what was captured only where it is. */
export const toStore = (draft: Draft) => ({ ...draft, captured: refsOf(draft.captured) });

const keepDraft = (draft: Draft): Promise<boolean> => save(key(), toStore(draft));

/** What is sent of a draft, once its kind is chosen. */
export const postOf = ({
  kind,
  text,
  urgency,
  at,
  note,
  slots,
  isNoDanger,
  hasChild,
  aboutOfficeId,
  captured,
}: Draft): Post | null => {
  const media = refsOf(captured);
  return (
    kind && {
      ...{ kind, text: text.trim(), urgency, place: { at, note: note.trim() }, slots },
      ...(isNoDanger ? { isNoDanger } : {}),
      ...(hasChild && isAnyPicture(captured) ? { hasChild } : {}),
      ...(aboutOfficeId === null ? {} : { aboutOfficeId }),
      ...(media.length > 0 ? { media } : {}),
    }
  );
};
const isAnyPicture = ({ pictures }: Captured): boolean => pictures.length > 0;

export const draftOf = ({ place, media, ...rest }: Post): Draft => draftFrom({ ...rest, ...place, captured: media });

/** Words may be left out where something is said aloud or shown. */
export const isTextMissing = ({ text, captured }: Draft): boolean =>
  text.trim() === '' ? !isAnythingCaptured(captured) : text.trim().length < NEED_LIMITS.textLengthMin;

export const isWritten = ({ text, note, captured }: Draft): boolean =>
  text.trim() !== '' || note.trim() !== '' || isAnythingCaptured(captured);

/** Two that want to be the draft: one half written, and one out of the line. Both stay until somebody chooses. */
export type Rivals = { readonly begun: Draft; readonly unsent: Draft; readonly choose: (one: Draft) => void };

export type DraftResult = {
  /** Null while the phone is still looking, and while there are rivals. */
  readonly draft: Draft | null;
  readonly rivals: Rivals | null;
  /** There were words from another time. */
  readonly isRestored: boolean;
  readonly change: (part: Partial<Draft>) => void;
  /** Drops the draft; with what was sent of it, only if nothing was written since. */
  readonly forget: (sent?: Input<'need.post'>) => Promise<void>;
};

/** `unsent` names a need of the line that is to be changed. */
export const useDraft = (kind: NeedKind | null, unsent?: string): DraftResult => {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [rivals, setRivals] = useState<Rivals | null>(null);
  const [isRestored, setIsRestored] = useState(false);
  useEffect(() => {
    const take = (one: Draft) => {
      setRivals(null);
      setDraft({ ...one, kind: kind ?? one.kind });
    };
    void load(key()).then(async (stored) => {
      const written = draftFrom(stored);
      const begun = { ...written, captured: stillThere(written.captured, await localFiles.look()) };
      void filesOfBehalf().then((files) => sweepFiles([...keysOf(begun.captured), ...files]));
      const waiting = unsent === undefined ? undefined : unsentPost(unsent);
      const goOn = () => {
        setIsRestored(isWritten(begun));
        take(begun);
      };
      if (!waiting) {
        goOn();
        return;
      }
      const back = draftOf(waiting.input);
      const takeBack = async () => {
        await keepDraft(back);
        // Whatever was sent of the draft before is no longer asked about; of this one it is.
        await forgetUnanswered('need.post');
        await takeBackUnsent(waiting.requestId);
        take(back);
      };
      if (!isWritten(begun)) await takeBack();
      else setRivals({ begun, unsent: back, choose: (one) => (one === begun ? goOn() : void takeBack()) });
    });
  }, [kind, unsent]);
  return {
    draft,
    rivals,
    isRestored,
    change: (part) => {
      setDraft((before) => {
        const next = { ...(before ?? NEW_DRAFT), ...(part.text === undefined ? {} : { isNoDanger: false }), ...part };
        void keepDraft(next);
        return next;
      });
    },
    forget: async (sent) => {
      setIsRestored(false);
      const isAsSent = async () =>
        nameOf('need.post', postOf(draftFrom(await load(key())))) === nameOf('need.post', sent);
      if (!sent || (await isAsSent())) await drop(key());
    },
  };
};
