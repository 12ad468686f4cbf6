import { answered, refused, type Api } from './api.ts';
import { judge } from './words.ts';

/** [DOC] security.imgSecCheck: at most 1 MB, and 750 × 1334 points, which is not looked at here. */
const IMAGE_BYTES_MAX = 1024 * 1024;

const isImage = (media: unknown): media is { readonly fileName: string; readonly value: Buffer } =>
  Buffer.isBuffer((media as { value?: unknown } | null)?.value);

/**
 * `security.imgSecCheck`, old and still called: an image in the request, judged at once by the words in its bytes.
 * [DOC] https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/sec-check/security.imgSecCheck.html
 *
 * Refuses, in this order: no image (41005), more than 1 MB (40006), a risky one (87014).
 */
export const imgSecCheck: Api = ({ media }, { log }) => {
  if (!isImage(media) || media.value.length === 0) return refused(41005, 'media data missing');
  if (media.value.length > IMAGE_BYTES_MAX)
    return refused(40006, `invalid media size: at most ${IMAGE_BYTES_MAX} bytes`);
  const { suggest, keyword } = judge(media.value.toString('utf8'));
  log(`imgSecCheck: ${suggest}${keyword ? ` for "${keyword}"` : ''}`);
  return suggest === 'risky' ? refused(87014, 'risky content') : answered({});
};
