import { toBuffer } from 'qrcode';
import { refused, type Api } from './api.ts';

// [DOC] digits, letters and !#$&'()*+,/:;=?@-._~ ; at most 32.
const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/;
const WIDTH = { min: 280, max: 1280, usual: 430 };

/**
 * `wxacode.getUnlimited`: a PNG that any scanner reads as `page?scene=…`. WeChat's own is round and only WeChat reads it.
 * [DOC] https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getunlimitedqrcode.md
 *
 * Refuses a scene that is missing, longer than 32 or of other characters (40169), a page with a leading slash or a query
 * (41030), a width outside 280-1280 (40097).
 */
export const getUnlimited: Api = async (args) => {
  const { scene, page = 'pages/index/index', width = WIDTH.usual } = args;
  if (typeof scene !== 'string' || !SCENE.test(scene))
    return refused(40169, 'invalid length for scene, or the data is not json string');
  if (typeof page !== 'string' || page.startsWith('/') || page.includes('?')) return refused(41030, 'invalid page');
  if (typeof width !== 'number' || width < WIDTH.min || width > WIDTH.max)
    return refused(40097, 'invalid args: width is 280 to 1280');
  const body = await toBuffer(`${page}?scene=${encodeURIComponent(scene)}`, {
    type: 'png',
    width,
    margin: 2,
    errorCorrectionLevel: 'M',
  });
  return { contentType: 'image/png', body };
};
