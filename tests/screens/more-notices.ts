import type { Caller } from '../../scripts/world/caller.ts';
import { housePng } from '../fixtures/png.ts';
import { registerMedia } from '../world/media.ts';

export type NoticeName = 'plain' | 'long' | 'withdrawn';

const LONG_BODY =
  '从十一月二十八日起，办事大厅搬到五号楼一楼。办医保、户口、补贴都在那里。早上八点半开门，中午不休息，下午五点关门。' +
  '带上身份证和户口本；老人走不动，可以请楼长代办。有事先问楼长，再来大厅。';
const SPEAKERS = { za: '黄桂花', pcc: '罗永福' } as const;

/** Three notices of the staff: one plain, one withdrawn, and one that is long, with a picture and two who say it. */
export const publishNotices = async (
  url: string,
  staff: { readonly openid: string; readonly call: Caller },
): Promise<Readonly<Record<NoticeName, string>>> => {
  const publish = async (title: string, body: string, more: { pictureId?: string } = {}) =>
    (await staff.call('notice.publish', { scope: { kind: 'community' }, title, body, isLookedAt: false, ...more }))
      .noticeId;
  const plain = await publish('明天上午停水', '八点到十点停水。先接好水。');
  const withdrawn = await publish('广场放电影', '周六晚上七点，在小广场。');
  await staff.call('notice.withdraw', { noticeId: withdrawn, reason: '下雨，改天再放' });
  const by = { openid: staff.openid, must: staff.call };
  const picture = { kind: 'picture', purpose: 'notice', extension: 'png', bytes: housePng(640, 480) } as const;
  const pictureId = await registerMedia({ cloud: { url } }, by, picture);
  const long = await publish('办事大厅搬到五号楼一楼', LONG_BODY, { pictureId });
  for (const language of ['za', 'pcc'] as const) {
    const mediaId = await registerMedia({ cloud: { url } }, by, { kind: 'sound', purpose: 'notice', seconds: 42 });
    const spoken = { language, mediaId, speakerName: SPEAKERS[language], hasConsent: true } as const;
    await staff.call('notice.addRecording', { noticeId: long, ...spoken });
  }
  return { plain, long, withdrawn };
};
