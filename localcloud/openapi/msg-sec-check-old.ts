import { answered, refused, type Api } from './api.ts';
import { judge } from './words.ts';

/** [DOC] of version 1 */
const CONTENT_BYTES_MAX = 500 * 1024;

/**
 * `security.msgSecCheck` version 1, old and still called: only the text, only yes or no.
 * [DOC] https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.msgSecCheck.html
 *
 * Refuses, in this order: no content (44002), more than 500 KB (45002), a risky one (87014).
 */
export const msgSecCheckOld: Api = ({ content }, { log }) => {
  if (typeof content !== 'string' || content === '') return refused(44002, 'empty post data');
  if (Buffer.byteLength(content) > CONTENT_BYTES_MAX)
    return refused(45002, `content size out of limit: ${CONTENT_BYTES_MAX} bytes`);
  const { suggest, keyword } = judge(content);
  log(`msgSecCheck version 1: ${suggest}${keyword ? ` for "${keyword}"` : ''}`);
  return suggest === 'risky' ? refused(87014, 'risky content') : answered({});
};
