import type { SpokenLanguage } from '../../../shared/kernel/languages.ts';
import { aRiskyPicture, aRiskyRecording } from '../../fixtures/media.ts';
import { registerMedia, verdictOn } from '../../world/media.ts';
import type { Actor, World } from '../../world/world.ts';
import { RISKY, TO_LOOK_AT } from './need.ts';
import { sentEnough } from './sent-enough.ts';
import type { MethodsOf, Refusals } from './scenario.ts';

const NOWHERE = { noticeId: 'notice_nowhere' } as const;

export const A_NOTICE = {
  scope: { kind: 'community' },
  title: '停水通知',
  body: '明天上午八点到十点停水，先接好水。',
  isLookedAt: false,
} as const;

/** A registered picture for notices. @returns its media id. */
export const noticePicture = (world: World, by: Actor): Promise<string> =>
  registerMedia(world, by, { kind: 'picture', purpose: 'notice' });

/** A registered sound for notices, 12 seconds long. @returns its media id. */
export const noticeSound = (world: World, by: Actor, bytes?: Buffer): Promise<string> =>
  registerMedia(world, by, { kind: 'sound', purpose: 'notice', seconds: 12, ...(bytes ? { bytes } : {}) });

/** A sound for notices that WeChat's check refuses. */
const refusedSound = async (world: World, by: Actor): Promise<string> => {
  const mediaId = await noticeSound(world, by, aRiskyRecording());
  await verdictOn(world, mediaId);
  return mediaId;
};

/** A fresh notice for everybody, by the staff. */
export const publishNotice = async (world: World): Promise<string> =>
  (await (await world.join('staff')).must('notice.publish', A_NOTICE)).noticeId;

/** Somebody says a notice in a language. @returns the media id. */
export const record = async (
  world: World,
  by: Actor,
  noticeId: string,
  language: SpokenLanguage,
  speakerName = '黄桂花',
): Promise<string> => {
  const mediaId = await noticeSound(world, by);
  await by.must('notice.addRecording', { noticeId, language, mediaId, speakerName, hasConsent: true });
  return mediaId;
};

const withdrawn = async (world: World): Promise<string> => {
  const noticeId = await publishNotice(world);
  await world.founder.must('notice.withdraw', { noticeId, reason: '日期写错了' });
  return noticeId;
};

const addTo = async (world: World, noticeId: string, more: { mediaId?: string; speakerName?: string } = {}) => {
  const staff = await world.join('staff');
  const mediaId = more.mediaId ?? (await noticeSound(world, staff));
  const recording = { language: 'za', speakerName: '黄桂花', hasConsent: true } as const;
  return staff.call('notice.addRecording', { noticeId, ...recording, ...more, mediaId });
};

export const NOTICE_REFUSALS: Refusals<MethodsOf<'notice'>> = {
  'notice.publish': {
    SENT_TOO_MUCH: async (world) => {
      const by = await world.join('staff');
      return sentEnough(world, by, 'notices', () => by.call('notice.publish', A_NOTICE));
    },
    LINK_IN_NOTICE: async (world) =>
      (await world.join('staff')).call('notice.publish', { ...A_NOTICE, body: '缴费请点 www.linqu.com/a，今天截止。' }),
    TEXT_REFUSED: async (world) =>
      (await world.join('staff')).call('notice.publish', { ...A_NOTICE, body: RISKY, isLookedAt: true }),
    TEXT_NEEDS_LOOK: async (world) =>
      (await world.join('staff')).call('notice.publish', { ...A_NOTICE, body: TO_LOOK_AT }),
    MEDIA_NOT_FOUND: async (world) => {
      const staff = await world.join('staff');
      const pictureId = await registerMedia(world, staff, { kind: 'picture', purpose: 'need' });
      return staff.call('notice.publish', { ...A_NOTICE, pictureId });
    },
    MEDIA_REFUSED: async (world) => {
      const staff = await world.join('staff');
      const pictureId = await registerMedia(world, staff, {
        kind: 'picture',
        purpose: 'notice',
        bytes: aRiskyPicture(),
      });
      await verdictOn(world, pictureId);
      return staff.call('notice.publish', { ...A_NOTICE, pictureId });
    },
  },
  'notice.detail': {
    NOTICE_NOT_FOUND: async (world) => (await world.join('wei')).call('notice.detail', NOWHERE),
  },
  'notice.addRecording': {
    NOTICE_NOT_FOUND: (world) => addTo(world, NOWHERE.noticeId),
    TEXT_REFUSED: async (world) => addTo(world, await publishNotice(world), { speakerName: RISKY }),
    MEDIA_NOT_FOUND: async (world) =>
      addTo(world, await publishNotice(world), { mediaId: await noticePicture(world, await world.join('staff')) }),
    MEDIA_REFUSED: async (world) =>
      addTo(world, await publishNotice(world), { mediaId: await refusedSound(world, await world.join('staff')) }),
    NOTICE_WITHDRAWN: async (world) => addTo(world, await withdrawn(world)),
  },
  'notice.removeRecording': {
    NOTICE_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('notice.removeRecording', { ...NOWHERE, language: 'za' }),
    RECORDING_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('notice.removeRecording', {
        noticeId: await publishNotice(world),
        language: 'za',
      }),
  },
  'notice.withdraw': {
    TEXT_REFUSED: async (world) =>
      (await world.join('staff')).call('notice.withdraw', { noticeId: await publishNotice(world), reason: RISKY }),
    NOTICE_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('notice.withdraw', { ...NOWHERE, reason: '写错了' }),
    NOTICE_WITHDRAWN: async (world) =>
      (await world.join('staff')).call('notice.withdraw', { noticeId: await withdrawn(world), reason: '写错了' }),
  },
};
