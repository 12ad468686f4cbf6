import Taro from '@tarojs/taro';
import { saveBytes } from 'linli-h5';
import { writeGiven } from './offered-file.ts';

/** WeChat's document viewer shows it; its own menu sends it on, keeps it or has it printed. */
const openInWeChat = async (fileName: string, base64: string): Promise<boolean> => {
  try {
    await Taro.openDocument({ filePath: writeGiven(fileName, base64, 'base64'), fileType: 'xlsx', showMenu: true });
    return true;
  } catch {
    return false;
  }
};

/** Shows the person a spreadsheet, given in base64: WeChat opens it, a browser saves it. False when it did not come about. */
export const openSheet = (name: string, base64: string): Promise<boolean> =>
  process.env.TARO_ENV === 'h5' ? saveBytes(`${name}.xlsx`, base64) : openInWeChat(`${name}.xlsx`, base64);
