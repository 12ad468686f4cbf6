import * as z from 'zod';
import { askedNode } from '../community/asked-node.ts';
import { SPOKEN_LANGUAGES } from '../kernel/languages.ts';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { NOTICE_ACTS } from './acts.ts';
import { NOTICE_KEEPERS } from './keepers.ts';
import { cursor, id, idOut, page, text } from '../rpc/schemas.ts';
import { NOTICE_LIMITS as LIMITS, NOTICE_SCOPES, NOTICE_STATUSES } from './notice.ts';

const noticeId = id('notice');
const language = z.enum(SPOKEN_LANGUAGES);
const status = z.enum(NOTICE_STATUSES);
const instant = z.number().int();

const recording = z.object({
  language,
  /** Where it can be fetched for the next two hours; null when the file is gone. */
  url: z.string().nullable(),
  seconds: z.number().int(),
  speakerName: z.string(),
});

const row = z.object({
  noticeId: idOut,
  status,
  title: z.string(),
  body: z.string(),
  scope: z.object({ kind: z.enum(NOTICE_SCOPES), name: z.string() }),
  authorName: z.string(),
  publishedAt: instant,
  hasPicture: z.boolean(),
  /** Null where there is none or the file is gone. */
  pictureUrl: z.string().nullable(),
  /** The languages in which somebody says it. */
  recorded: z.array(language),
  /** In the language that was asked for, else in Mandarin; its language says which. */
  recording: recording.nullable(),
});

const detail = row.omit({ recording: true }).extend({
  recordings: z.array(recording),
  /** Only whoever keeps the notice, and its author, ever read this. */
  withdrawn: z.object({ at: instant, byName: z.string(), reason: z.string() }).nullable(),
  /** Whether the caller may record and withdraw it. */
  isKeeper: z.boolean(),
});

const acted = z.object({ noticeId: idOut, status });

/** Notices of the community, read and heard. The errors of each method are in order of precedence. */
export const noticeContract = declareMethods({
  'notice.publish': {
    ...NOTICE_ACTS['notice.publish'],
    mechanism: 'M-55',
    access: holders(NOTICE_KEEPERS),
    over: { placeIn: 'scope' },
    event: ['notice.published'],
    remember: 'everything',
    input: z.object({
      scope: askedNode,
      title: text(LIMITS.titleLengthMin, LIMITS.titleLengthMax),
      body: text(LIMITS.bodyLengthMin, LIMITS.bodyLengthMax),
      /** A picture that the caller registered for notices within 23 hours. */
      pictureId: id('media').optional(),
      /** The author was told that the words want a second look, looked, and answers for them. */
      isLookedAt: z.boolean(),
    }),
    output: acted,
    errors: ['LINK_IN_NOTICE', 'TEXT_REFUSED', 'TEXT_NEEDS_LOOK', 'MEDIA_NOT_FOUND', 'MEDIA_REFUSED', 'SENT_TOO_MUCH'],
    examples: {
      good: {
        scope: { kind: 'building', buildingId: 'building_nowhere' },
        title: '停水通知',
        body: '明天上午停水',
        pictureId: 'media_nowhere',
        isLookedAt: false,
      },
      harmless: { body: '这是违规测试的话' },
    },
  },
  /** `mine`: what is for where I live. `kept`: what lies in the caller's keeping, with what was withdrawn. The newest first. */
  'notice.list': {
    mechanism: 'M-55',
    access: RESIDENT,
    over: 'ownScope',
    event: null,
    input: z.object({ view: z.enum(['mine', 'kept']), listening: language, cursor }),
    output: page(row),
    errors: [],
    examples: { good: { view: 'mine', listening: 'za', cursor: 'x' } },
  },
  'notice.detail': {
    mechanism: 'M-55',
    access: RESIDENT,
    over: { placeOf: 'notices', by: 'noticeId' },
    event: null,
    input: z.object({ noticeId }),
    output: detail,
    errors: ['NOTICE_NOT_FOUND'],
    examples: { good: { noticeId: 'notice_nowhere' } },
  },
  'notice.addRecording': {
    ...NOTICE_ACTS['notice.addRecording'],
    mechanism: 'M-51',
    access: holders(NOTICE_KEEPERS),
    over: { placeOf: 'notices', by: 'noticeId' },
    event: ['notice.recordingAdded'],
    remember: 'everything',
    input: z.object({
      noticeId,
      language,
      /** A sound that the caller registered for notices within 23 hours. */
      mediaId: id('media'),
      speakerName: text(1, LIMITS.speakerNameLengthMax),
      /** The speaker agreed that voice and name are public; without it there is no recording. */
      hasConsent: z.literal(true),
    }),
    output: acted,
    errors: ['NOTICE_NOT_FOUND', 'TEXT_REFUSED', 'MEDIA_NOT_FOUND', 'MEDIA_REFUSED', 'NOTICE_WITHDRAWN'],
    examples: {
      good: {
        noticeId: 'notice_nowhere',
        language: 'za',
        mediaId: 'media_nowhere',
        speakerName: '黄桂花',
        hasConsent: true,
      },
    },
  },
  'notice.removeRecording': {
    ...NOTICE_ACTS['notice.removeRecording'],
    mechanism: 'M-51',
    access: holders(NOTICE_KEEPERS),
    over: { placeOf: 'notices', by: 'noticeId' },
    event: ['notice.recordingRemoved'],
    remember: 'everything',
    input: z.object({ noticeId, language }),
    output: acted,
    errors: ['NOTICE_NOT_FOUND', 'RECORDING_NOT_FOUND'],
    examples: { good: { noticeId: 'notice_nowhere', language: 'za' } },
  },
  'notice.withdraw': {
    ...NOTICE_ACTS['notice.withdraw'],
    mechanism: 'M-55',
    access: holders(NOTICE_KEEPERS),
    over: { placeOf: 'notices', by: 'noticeId' },
    event: ['notice.withdrawn'],
    remember: 'everything',
    input: z.object({ noticeId, reason: text(LIMITS.reasonLengthMin, LIMITS.reasonLengthMax) }),
    output: acted,
    errors: ['TEXT_REFUSED', 'NOTICE_NOT_FOUND', 'NOTICE_WITHDRAWN'],
    examples: { good: { noticeId: 'notice_nowhere', reason: '写错了' } },
  },
});
