import { refused, type Api, type ApiArgs } from './api.ts';
import { codePicture } from './code-picture.ts';

// [DOC] digits, letters and !#$&'()*+,/:;=?@-._~ ; at most 32.
const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/;
const WIDTH = { min: 280, max: 1280, usual: 430 };
const VERSIONS: readonly unknown[] = ['release', 'trial', 'develop'];

const wrongArgument = (args: ApiArgs): string | undefined => {
  const { width = WIDTH.usual, check_path: checkPath = true, env_version: version = 'release' } = args;
  if (typeof width !== 'number' || width < WIDTH.min || width > WIDTH.max) return 'width is 280 to 1280';
  if (typeof checkPath !== 'boolean') return 'check_path is true or false';
  return VERSIONS.includes(version) ? undefined : 'env_version is release, trial or develop';
};

/**
 * `wxacode.getUnlimited`: a PNG that any scanner reads as `page?scene=…`. WeChat's own is round and only WeChat reads it.
 * [DOC] https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getunlimitedqrcode.md
 *
 * Refuses a scene that is missing, longer than 32 or of other characters (40169), a page with a leading slash or a query
 * (41030), a width outside 280-1280, a version or a check that is none (40097). Which pages are published is not known here: `check_path`
 * refuses nothing.
 */
export const getUnlimited: Api = async (args, { codeText }) => {
  const { scene, page = 'pages/index/index', width = WIDTH.usual } = args;
  if (typeof scene !== 'string' || !SCENE.test(scene))
    return refused(40169, 'invalid length for scene, or the data is not json string');
  if (typeof page !== 'string' || page.startsWith('/') || page.includes('?')) return refused(41030, 'invalid page');
  const wrong = wrongArgument(args);
  if (wrong !== undefined) return refused(40097, `invalid args: ${wrong}`);
  const body = codePicture(codeText(page, scene), Number(width));
  return { contentType: 'image/png', body };
};

/** [DOC] of wxacode.get */
const PATH_LENGTH_MAX = 1024;

/**
 * `wxacode.get`: a PNG that any scanner reads as the path with its query; of these a mini-program may make 100,000 in all, which is not counted here.
 * [DOC] https://developers.weixin.qq.com/miniprogram/dev/server/API/qrcode-link/qr-code/api_getqrcode.md
 *
 * Refuses a path that is missing, longer than 1024 characters or led by a slash (40159), and a width outside 280-1280 or an unknown version (40097).
 */
export const getCode: Api = async (args, { codeText }) => {
  const { path, width = WIDTH.usual } = args;
  if (typeof path !== 'string' || path === '' || path.length > PATH_LENGTH_MAX || path.startsWith('/'))
    return refused(40159, 'invalid length for path, or the data is not json string');
  const wrong = wrongArgument(args);
  if (wrong !== undefined) return refused(40097, `invalid args: ${wrong}`);
  const [page = '', scene = ''] = path.split('?');
  return { contentType: 'image/png', body: codePicture(scene === '' ? page : codeText(page, scene), Number(width)) };
};
