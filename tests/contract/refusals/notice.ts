import { randomUUID } from 'node:crypto';
import type { SpokenLanguage } from '../../../shared/kernel/languages.ts';
import { NOTICE_MEDIA, picturePath, recordingPath } from '../../../shared/notice/media.ts';
import { aPicture, aRecording } from '../../fixtures/media.ts';
import { uploadFile } from '../../world/upload.ts';
import type { Actor, World } from '../../world/world.ts';
import { RISKY, TO_LOOK_AT } from './need.ts';
import type { MethodsOf, Refusals } from './scenario.ts';

const NOWHERE = { noticeId: 'notice_nowhere' } as const;

export const A_NOTICE = {
  scope: { kind: 'community' },
  title: '停水通知',
  body: '明天上午八点到十点停水，先接好水。',
  isLookedAt: false,
} as const;

const send = (world: World, openid: string, path: string, bytes: Buffer) =>
  uploadFile(world.cloud.url, openid, bytes, path);

/** Puts a picture into the storage. @returns its file id. */
export const uploadPicture = (world: World, { openid }: Actor, bytes = aPicture()): Promise<string> =>
  send(world, openid, picturePath(randomUUID(), 'jpg'), bytes);

/** Puts a recording of a notice into the storage. @returns its file id. */
export const uploadRecording = (world: World, { openid }: Actor, noticeId: string, bytes = aRecording()) =>
  send(world, openid, recordingPath(noticeId, randomUUID(), 'mp3'), bytes);

/** A fresh notice for everybody, by the staff. */
export const publishNotice = async (world: World): Promise<string> =>
  (await (await world.join('staff')).must('notice.publish', A_NOTICE)).noticeId;

/** Somebody says a notice in a language. @returns the file id. */
export const record = async (
  world: World,
  by: Actor,
  noticeId: string,
  language: SpokenLanguage,
  speakerName = '黄桂花',
): Promise<string> => {
  const fileId = await uploadRecording(world, by, noticeId);
  await by.must('notice.addRecording', { noticeId, language, fileId, seconds: 12, speakerName, hasConsent: true });
  return fileId;
};

const withdrawn = async (world: World): Promise<string> => {
  const noticeId = await publishNotice(world);
  await world.founder.must('notice.withdraw', { noticeId, reason: '日期写错了' });
  return noticeId;
};

const addTo = async (world: World, noticeId: string, more: { fileId?: string; speakerName?: string } = {}) => {
  const staff = await world.join('staff');
  const fileId = more.fileId ?? (await uploadRecording(world, staff, noticeId));
  const recording = { language: 'za', seconds: 12, speakerName: '黄桂花', hasConsent: true } as const;
  return staff.call('notice.addRecording', { noticeId, ...recording, ...more, fileId });
};

export const NOTICE_REFUSALS: Refusals<MethodsOf<'notice'>> = {
  'notice.publish': {
    TEXT_REFUSED: async (world) =>
      (await world.join('staff')).call('notice.publish', { ...A_NOTICE, body: RISKY, isLookedAt: true }),
    TEXT_NEEDS_LOOK: async (world) =>
      (await world.join('staff')).call('notice.publish', { ...A_NOTICE, body: TO_LOOK_AT }),
    PICTURE_NOT_USABLE: async (world) => {
      const staff = await world.join('staff');
      const pictureId = await uploadPicture(world, staff, aPicture(NOTICE_MEDIA.picture.sizeMaxKb * 1000));
      return staff.call('notice.publish', { ...A_NOTICE, pictureId });
    },
  },
  'notice.detail': {
    NOTICE_NOT_FOUND: async (world) => (await world.join('wei')).call('notice.detail', NOWHERE),
  },
  'notice.addRecording': {
    NOTICE_NOT_FOUND: (world) => addTo(world, NOWHERE.noticeId),
    TEXT_REFUSED: async (world) => addTo(world, await publishNotice(world), { speakerName: RISKY }),
    RECORDING_NOT_USABLE: async (world) => {
      const [staff, noticeId] = [await world.join('staff'), await publishNotice(world)];
      return addTo(world, noticeId, { fileId: await uploadRecording(world, staff, noticeId, aPicture()) });
    },
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
