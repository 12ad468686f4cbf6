import { randomUUID } from 'node:crypto';
import { answered, refused, refuseOpenid, type Api, type ApiArgs, type ApiResult } from './api.ts';
import { msgSecCheckOld } from './msg-sec-check-old.ts';
import { judge } from './words.ts';

const CONTENT_LENGTH_MAX = 2500;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * `security.msgSecCheck` version 2. [DOC] https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_msgseccheck
 *
 * Without a version, or with 1, it is the old one. Refuses, in this order: another version (40097), no content (44002), content over 2500 characters (45002), a scene
 * outside 1-4 (40129), an openid that is missing or unknown (40003) or did not visit within two hours (61010).
 */
export const msgSecCheck: Api = (args, context) => {
  const { version } = args;
  if (version === undefined || version === 1) return msgSecCheckOld(args, context);
  const wrong = wrongArgument(args) ?? refuseOpenid(args['openid'], context);
  if (wrong) return wrong;
  const said = ['content', 'title', 'nickname', 'signature'].map((name) => text(args[name])).join('\n');
  const { suggest, label, keyword } = judge(said);
  context.log(`msgSecCheck: ${suggest}${keyword ? ` for "${keyword}"` : ''}`);
  return answered({
    result: { suggest, label },
    detail: [
      { strategy: 'content_model', errcode: 0, suggest, label, prob: 90 },
      ...(keyword ? [{ strategy: 'keyword', errcode: 0, suggest, label, level: 90, keyword }] : []),
    ],
    trace_id: randomUUID(),
  });
};

const SCENES: readonly unknown[] = [1, 2, 3, 4];

const wrongArgument = ({ content, version, scene }: ApiArgs): ApiResult | undefined => {
  if (version !== 2) return refused(40097, 'invalid args: version is 1 or 2');
  if (typeof content !== 'string' || content === '') return refused(44002, 'empty post data');
  if (Array.from(content).length > CONTENT_LENGTH_MAX)
    return refused(45002, `content size out of limit: ${CONTENT_LENGTH_MAX} characters`);
  return SCENES.includes(scene) ? undefined : refused(40129, 'invalid scene: 1, 2, 3 or 4');
};
