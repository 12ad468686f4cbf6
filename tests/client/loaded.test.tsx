import { fireEvent, render, screen } from '@testing-library/react';
import { Loaded } from '../../client/src/ui/index.ts';
import { resetPhone } from './doubles/taro.ts';

beforeEach(resetPhone);

describe('what a query knows', () => {
  const refresh = () => Promise.resolve();
  const words = () => document.body.textContent;

  test('while it loads there are words, not only a picture', () => {
    render(<Loaded of={{ query: { state: 'loading' }, refresh }}>{() => '内容'}</Loaded>);
    expect(words()).toContain('正在找，等一下');
  });

  test('offline it is shown with its age and can be tried again', () => {
    const again = jest.fn(refresh);
    const at = Date.now() as never;
    render(<Loaded of={{ query: { state: 'offline', value: '内容', at }, refresh: again }}>{(value) => value}</Loaded>);
    expect(words()).toContain('上次看到的');
    expect(words()).toContain('刚才');
    expect(words()).toContain('内容');
    fireEvent.click(screen.getByRole('button', { name: '再试' }));
    expect(again).toHaveBeenCalledTimes(1);
  });

  test('while it is tried again after a failure it says so in words, in the same place', () => {
    const at = Date.now() as never;
    render(
      <Loaded of={{ query: { state: 'refreshing', isAgain: true, value: '内容', at }, refresh }}>
        {(value) => value}
      </Loaded>,
    );
    expect(words()).toContain('上次看到的');
    expect(words()).toContain('内容');
    expect(screen.getByRole('button', { name: '正在找' }).getAttribute('aria-disabled')).toBe('true');
  });

  test.each([
    ['FORBIDDEN', '这件事不归你管，找楼长问问', ['有事找谁']],
    ['INTERNAL', '出了点问题，等会儿再试', ['再试']],
    ['NOT_RESIDENT', '先找到你家，才能办事', ['找到我家']],
    ['NEED_NOT_FOUND', '这件事不在了，看看别的', ['去看别的']],
  ] as const)('refused with %s it says why and what to do', (code, message, acts) => {
    render(<Loaded of={{ query: { state: 'error', code, value: null, at: null }, refresh }}>{() => '内容'}</Loaded>);
    expect(words()).toContain(message);
    expect(screen.queryAllByRole('button').map((button) => button.textContent)).toEqual(acts);
  });
});
