import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { PictureActs } from '../../client/src/features/sharing/PictureActs.tsx';
import { shownToast } from '../../client/src/ui/toast.ts';
import '../../client/src/packages/sharing/words.ts';
import { settle } from './doubles/server.ts';
import { phone, resetPhone } from './doubles/taro.ts';

beforeEach(() => {
  resetPhone();
  shownToast.set(null);
});
afterEach(cleanup);

/** Presses, and WeChat answers with this. */
const press = async (name: string, errMsg: string | null): Promise<void> => {
  phone.pictureAct = () =>
    errMsg === null ? Promise.resolve() : Promise.reject(Object.assign(new Error(), { errMsg }));
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const said = () => shownToast.get()?.words ?? null;

describe('what becomes of the picture', () => {
  beforeEach(() => void render(<PictureActs path="a.png" title="漏水" scene={null} />));

  test.each([
    ['存图片', null, '图片存好了'],
    ['存图片', 'saveImageToPhotosAlbum:fail cancel', null],
    ['存图片', 'saveImageToPhotosAlbum:fail privacy permission is not authorized', null],
    ['存图片', 'saveImageToPhotosAlbum:fail file not exists', '没办成，再试一次'],
    ['发到群里', null, null],
    ['发到群里', 'showShareImageMenu:fail cancel', null],
    ['发到群里', 'showShareImageMenu:fail system error', '没办成，再试一次'],
  ])('%s, and WeChat says %s: %s', async (name, errMsg, words) => {
    await press(name, errMsg);
    expect(said()).toBe(words);
    expect(screen.queryByText('图片没有存')).toBeNull();
  });

  test('a no in the settings leads there, until it is saved', async () => {
    await press('存图片', 'saveImageToPhotosAlbum:fail auth deny');
    expect(screen.getByText('图片没有存')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '去打开' }));
    expect(phone.went).toEqual(['settings']);
    await press('存图片', null);
    expect(screen.queryByText('图片没有存')).toBeNull();
  });
});
