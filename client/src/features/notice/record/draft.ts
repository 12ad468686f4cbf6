import { SOUND_SECONDS } from '../../../../../shared/capture/media.ts';
import { SPOKEN_LANGUAGES, type SpokenLanguage } from '../../../../../shared/kernel/languages.ts';
import { NOTICE_LIMITS } from '../../../../../shared/notice/notice.ts';
import { personaScope } from '../../../platform/persona.ts';
import type { Spoken } from '../../../platform/recorder.ts';

/** What is about to be recorded, and what was spoken already. It stays on the phone until it is put up. */
export type RecordDraft = {
  readonly language: SpokenLanguage;
  readonly speakerName: string;
  readonly hasConsent: boolean;
  readonly spoken: Spoken | null;
  /** Once it is in the cloud: sent again it is the same file, and the same request. */
  readonly mediaId: string | null;
};
export const NEW_RECORDING: RecordDraft = {
  language: 'za',
  speakerName: '',
  hasConsent: false,
  spoken: null,
  mediaId: null,
};

export const recordingKey = (noticeId: string): string => `recording:${noticeId}:${personaScope()}`;

const spokenOf = (kept: unknown): Spoken | null => {
  if (typeof kept !== 'object' || kept === null) return null;
  const { path, seconds, extension } = kept as Partial<Record<keyof Spoken, unknown>>;
  const isWhole = typeof path === 'string' && typeof seconds === 'number' && typeof extension === 'string';
  return isWhole ? { path, seconds: Math.min(seconds, SOUND_SECONDS.max), extension } : null;
};

/** Only what this version understands is taken over from storage. */
export const recordingFrom = (stored: unknown): RecordDraft => {
  if (typeof stored !== 'object' || stored === null) return NEW_RECORDING;
  const kept = stored as Partial<Record<keyof RecordDraft, unknown>>;
  const name = typeof kept.speakerName === 'string' ? kept.speakerName : '';
  return {
    language: SPOKEN_LANGUAGES.find((language) => language === kept.language) ?? NEW_RECORDING.language,
    speakerName: name.slice(0, NOTICE_LIMITS.speakerNameLengthMax),
    hasConsent: kept.hasConsent === true,
    spoken: spokenOf(kept.spoken),
    mediaId: typeof kept.mediaId === 'string' ? kept.mediaId : null,
  };
};
