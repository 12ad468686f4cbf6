import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Photo, Voice } from '../../client/src/ui/index.ts';
import '../../client/src/packages/notice/words.ts';
import { resetPhone } from './doubles/taro.ts';

beforeEach(() => {
  resetPhone();
  Object.assign(process.env, { TARO_ENV: 'h5' });
});
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
  Object.assign(process.env, { TARO_ENV: 'weapp' });
});

describe('a photograph', () => {
  const picture = () => document.querySelector('img.photo-image');

  test('that did not come is looked for again by a press', () => {
    render(<Photo url="a.jpg" label="漏水的管子" />);
    expect(screen.getAllByRole('img').map((one) => one.getAttribute('aria-label'))).toEqual(['漏水的管子']);
    fireEvent.error(picture() as Element);
    expect(picture()).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '漏水的管子，照片没找到，再按一下' }));
    fireEvent.load(picture() as Element);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByText('正在找照片')).toBeNull();
  });

  test('that the server has no more is gone, and nothing to press', () => {
    render(<Photo url={null} label="漏水的管子" />);
    expect(screen.getByRole('img', { name: '漏水的管子' }).textContent).toBe('照片看不到了');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a recording', () => {
  test('that did not come can be pressed again, and is then asked for anew', () => {
    const sounds: HTMLMediaElement[] = [];
    const played = jest.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(function (this: HTMLMediaElement) {
      sounds.push(this);
      return Promise.resolve();
    });
    jest.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(() => undefined);
    render(<Voice url="a.mp3" seconds={5} label="听黄桂花讲" />);
    fireEvent.click(screen.getByRole('button', { name: '听黄桂花讲 0:05' }));
    act(() => void sounds[0]?.dispatchEvent(new Event('error')));
    const again = screen.getByRole('button', { name: '听黄桂花讲 声音没找到，再按一下 0:05' });
    expect(again.getAttribute('aria-disabled')).toBeNull();
    fireEvent.click(again);
    expect(played).toHaveBeenCalledTimes(2);
  });

  test('that the server has no more is gone', () => {
    render(<Voice url={null} seconds={5} label="听黄桂花讲" />);
    const gone = screen.getByRole('button', { name: '听黄桂花讲 这段听不到了 0:05' });
    expect(gone.getAttribute('aria-disabled')).toBe('true');
  });
});
