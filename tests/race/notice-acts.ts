import { A_NOTICE, publishNotice, record, noticeSound } from '../contract/refusals/notice.ts';
import type { Prepared } from './prepared.ts';

/** The acts on notices. */
export const NOTICE_ACTS = {
  'notice.publish': { by: 'staff', prepare: async () => (who) => who.call('notice.publish', A_NOTICE) },
  'notice.withdraw': {
    by: 'staff',
    prepare: async (world) => {
      const noticeId = await publishNotice(world);
      return (who) => who.call('notice.withdraw', { noticeId, reason: '日期写错了' });
    },
  },
  'notice.addRecording': {
    by: 'staff',
    prepare: async (world) => {
      const noticeId = await publishNotice(world);
      const spoken = { language: 'za', speakerName: '黄桂花', hasConsent: true } as const;
      const mediaId = await noticeSound(world, await world.join('staff'));
      return (who) => who.call('notice.addRecording', { noticeId, mediaId, ...spoken });
    },
  },
  'notice.removeRecording': {
    by: 'staff',
    prepare: async (world) => {
      const noticeId = await publishNotice(world);
      await record(world, await world.join('staff'), noticeId, 'za');
      return (who) => who.call('notice.removeRecording', { noticeId, language: 'za' });
    },
  },
} as const satisfies Readonly<Record<string, Prepared>>;
