import { randomUUID } from 'node:crypto';
import { APP_ID } from '../functions/environment.ts';
import { answered, refused, refuseOpenid, type Api, type ApiContext } from './api.ts';
import { judge, type Verdict } from './words.ts';

/** Judged by words: those of the address, and those in the first kilobytes of the file if it is stored here. */
const judgeMedia = (url: string, { readMedia }: ApiContext): Verdict =>
  judge(`${decodeURI(url)}\n${readMedia(url) ?? ''}`);

const isUrl = (value: unknown): value is string => typeof value === 'string' && URL.canParse(value);

/**
 * `security.mediaCheckAsync` version 2: a `traceId` at once, the verdict later as event `wxa_media_check` to the function
 * `callback`. [DOC] https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync
 *
 * Refuses, in this order: version (40097), address (40097), media type (40097), scene (40129), openid (40003, 61010).
 */
export const mediaCheckAsync: Api = (args, context) => {
  const { media_url: url, media_type: type, version, scene, openid } = args;
  if (version !== 2) return refused(40097, 'invalid args: only version 2 is answered here');
  if (!isUrl(url)) return refused(40097, 'invalid args: media_url must be an address');
  if (type !== 1 && type !== 2) return refused(40097, 'invalid args: media_type is 1 (audio) or 2 (image)');
  if (scene !== 1 && scene !== 2 && scene !== 3 && scene !== 4) return refused(40129, 'invalid scene: 1, 2, 3 or 4');
  const noVisit = refuseOpenid(openid, context);
  if (noVisit) return noVisit;
  const trace_id = randomUUID();
  const { suggest, label } = judgeMedia(url, context);
  context.push({
    ToUserName: 'gh_localcloud',
    FromUserName: openid,
    CreateTime: Math.floor(context.clock.now() / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid: APP_ID,
    trace_id,
    version: 2,
    errcode: 0,
    errmsg: 'ok',
    result: { suggest, label },
    detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
  });
  return answered({ trace_id });
};
