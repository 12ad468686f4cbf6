import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { cursor, id, idOut, page } from '../rpc/schemas.ts';
import { MODERATORS } from '../need/overseers.ts';
import { CAPTURE_ACTS } from './acts.ts';
import { fileIdPattern, MEDIA_KINDS, MEDIA_PURPOSES, SOUND_SECONDS } from './media.ts';

/** Pictures and sounds that people send with what they say. The errors of each method are in order of precedence. */
export const captureContract = declareMethods({
  /**
   * The phone makes the picture small and takes place and device facts out of it, mints a name (`mintRequestId`), uploads the file to
   * `mediaPath(purpose, name, extension)` and registers the file id that the upload gave. The id it gets is named in an act within 23
   * hours; a file that no act names is deleted after 24. Registering the same file again answers the same id, so after a lost answer the
   * phone registers again and does not upload again. A file that is refused is deleted at once, and another one has to be sent.
   */
  'capture.register': {
    ...CAPTURE_ACTS['capture.register'],
    mechanism: null,
    access: RESIDENT,
    over: 'ownCommunity',
    // Its document says who sent it and when.
    event: [],
    remember: 'nothing',
    input: z
      .object({
        purpose: z.enum(MEDIA_PURPOSES),
        kind: z.enum(MEDIA_KINDS),
        fileId: z.string().max(300),
        /** Whole seconds of a sound as the recorder measured them, rounded up; 0 for a picture. */
        seconds: z.number().int().min(0).max(SOUND_SECONDS.max),
      })
      .refine(({ purpose, kind, fileId }) => fileIdPattern(purpose, kind).test(fileId))
      .refine(({ kind, seconds }) => (kind === 'picture' ? seconds === 0 : seconds >= SOUND_SECONDS.min)),
    output: z.object({ mediaId: idOut }),
    /**
     * `MEDIA_NOT_FOUND`: no such file, or somebody else registered it. `MEDIA_TOO_LARGE`: more bytes than its kind may have.
     * `MEDIA_WRONG_KIND`: empty, or its first bytes are those of something else. `MEDIA_TOO_LONG`: the sound lasts more than 60
     * seconds. `MEDIA_TELLS_PLACE`: the picture says where it was taken.
     */
    errors: [
      'SENT_TOO_MUCH',
      ...(['MEDIA_NOT_FOUND', 'MEDIA_TOO_LARGE', 'MEDIA_WRONG_KIND', 'MEDIA_TOO_LONG', 'MEDIA_TELLS_PLACE'] as const),
    ],
    examples: {
      good: {
        purpose: 'need',
        kind: 'sound',
        fileId: 'cloud://nowhere/media/need/no-such-sound-000.mp3',
        seconds: 12,
      },
      bad: [
        { purpose: 'need', kind: 'picture', fileId: 'cloud://nowhere/media/need/no-such-sound-000.mp3', seconds: 0 },
        { purpose: 'need', kind: 'picture', fileId: 'cloud://nowhere/media/need/no-such-photo-000.jpg', seconds: 3 },
        { purpose: 'need', kind: 'sound', fileId: 'cloud://nowhere/media/need/no-such-sound-000.mp3', seconds: 0 },
        { purpose: 'need', kind: 'sound', fileId: 'cloud://nowhere/rosters/no-such-sound-000.mp3', seconds: 12 },
      ],
    },
  },
  /** What WeChat could not judge and something names: the staff looks at it or listens to it, and judges. In no order of time. */
  'capture.list': {
    mechanism: 'M-16',
    access: holders(MODERATORS),
    over: 'ownCommunity',
    event: null,
    input: z.object({ cursor }),
    output: page(
      z.object({
        mediaId: idOut,
        kind: z.enum(MEDIA_KINDS),
        purpose: z.enum(MEDIA_PURPOSES),
        seconds: z.number().int(),
        /** The id of the thing it was sent with. */
        subject: idOut,
        sentAt: z.number().int(),
        url: z.string().nullable(),
      }),
    ),
    errors: [],
    examples: { good: { cursor: 'media_nowhere' } },
  },
  /** The staff lets a picture or a recording be shown, or not, whatever WeChat says of it; never their own. Its author is told of a no. */
  'capture.judge': {
    ...CAPTURE_ACTS['capture.judge'],
    mechanism: 'M-16',
    access: holders(MODERATORS),
    over: { placeOf: 'media', by: 'mediaId' },
    event: ['capture.judged'],
    remember: 'everything',
    input: z.object({ mediaId: id('media'), isFit: z.boolean() }),
    output: z.object({ mediaId: idOut, isFit: z.boolean() }),
    errors: ['MEDIA_NOT_FOUND'],
    examples: { good: { mediaId: 'media_nowhere', isFit: true } },
  },
});
