import { CODE_LANDING } from '../../../shared/code/pages.ts';
import type { CodeId } from '../../../shared/kernel/ids.ts';
import { openapi, uploadFile } from '../../platform/sdk.ts';

/** In px: sharp on an A4 sheet, and what WeChat takes (280-1280). */
const WIDTH = 860;

/** `trial` and `develop` let testers scan before a release; the function's own environment says so. Only a released page can be checked. */
const ENV_VERSION = process.env['LINLI_ENV_VERSION'] ?? 'release';

/**
 * Has WeChat draw the code and keeps it: the same scene is the same picture for ever, and WeChat draws 5,000 a minute for everybody.
 *
 * @returns the file in cloud storage; null if WeChat or the storage could not be reached: a code without its picture is still a code.
 */
export const drawPicture = async (scene: CodeId): Promise<string | null> => {
  try {
    const { buffer } = await openapi().wxacode.getUnlimited({
      scene,
      page: CODE_LANDING,
      checkPath: ENV_VERSION === 'release',
      envVersion: ENV_VERSION,
      width: WIDTH,
    });
    return await uploadFile(`codes/${scene}.png`, buffer);
  } catch (cause) {
    console.warn(`the picture of ${scene} could not be drawn`, cause);
    return null;
  }
};
