import { fireEvent, render, screen, within } from '@testing-library/react';
import { ChoiceTile, ChooseOne, Field, Panes, Press, Stepper } from '../../client/src/ui/index.ts';
import { DrawnTabs } from '../../client/src/ui/TabBar.tsx';
import { badges } from '../../client/src/platform/badges.ts';
import { phone, resetPhone } from './doubles/taro.ts';

beforeEach(resetPhone);

describe('what can be pressed', () => {
  test('answers a tap, Enter and the space bar, and no other key and none that is held down', () => {
    const onPress = jest.fn();
    render(
      <Press className="x" onPress={onPress}>
        去
      </Press>,
    );
    const button = screen.getByRole('button', { name: '去' });
    expect(button.tabIndex).toBe(0);
    fireEvent.click(button);
    fireEvent.keyDown(button, { key: 'Enter' });
    fireEvent.keyDown(button, { key: ' ' });
    fireEvent.keyDown(button, { key: 'a' });
    fireEvent.keyDown(button, { key: 'Enter', repeat: true });
    expect(onPress).toHaveBeenCalledTimes(3);
  });

  test('does nothing while it is off, and says so', () => {
    const onPress = jest.fn();
    render(
      <Press className="x" isOff onPress={onPress}>
        去
      </Press>,
    );
    const button = screen.getByRole('button');
    fireEvent.click(button);
    expect(onPress).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });

  test('inside another answers alone', () => {
    const outer = jest.fn();
    const inner = jest.fn();
    render(
      <Press className="x" onPress={outer}>
        <Press className="y" label="里面" onPress={inner}>
          里
        </Press>
      </Press>,
    );
    fireEvent.click(screen.getByRole('button', { name: '里面' }));
    expect([outer.mock.calls.length, inner.mock.calls.length]).toEqual([0, 1]);
  });
});

describe('the parts of a form', () => {
  test('a stepper stays between one and its end', () => {
    const onChange = jest.fn();
    const { rerender } = render(<Stepper label="几个" value={1} max={3} words="1 个人" onChange={onChange} />);
    fireEvent.click(screen.getByRole('button', { name: '少一个' }));
    fireEvent.click(screen.getByRole('button', { name: '多一个' }));
    rerender(<Stepper label="几个" value={3} max={3} words="3 个人" onChange={onChange} />);
    fireEvent.click(screen.getByRole('button', { name: '多一个' }));
    expect(onChange.mock.calls).toEqual([[2]]);
    expect(within(screen.getByRole('group', { name: '几个' })).getAllByRole('button')).toHaveLength(2);
  });

  test('a screen reader is told what is wrong with a field when it turns wrong, and not each letter counted', () => {
    render(
      <Field label="理由" value="名字" placeholder="写" lengthMax={2} problem="再写几个字" onChange={jest.fn()} />,
    );
    const liveAround = (words: string) => screen.getByText(words).closest('[aria-live]')?.textContent ?? null;
    expect([liveAround('再写几个字'), liveAround('2 / 2')]).toEqual(['再写几个字', null]);
  });

  test.each([
    ['一二三四五六七', false],
    ['一二三四五六七八', true],
  ])('of a field with room for ten, %s says how many: %s', (value, says) => {
    render(<Field label="理由" value={value} placeholder="写" lengthMax={10} onChange={jest.fn()} />);
    expect(screen.queryByText(`${String(value.length)} / 10`) !== null).toBe(says);
  });

  test('a field bounds what is written and says what is wrong', () => {
    const onChange = jest.fn();
    render(
      <Field label="理由" value="名字" placeholder="写" lengthMax={30} problem="再写几个字" onChange={onChange} />,
    );
    const input = screen.getByLabelText<HTMLInputElement>('理由');
    expect(input.maxLength).toBe(30);
    expect(screen.getByText('再写几个字')).toBeTruthy();
    fireEvent.change(input, { target: { value: '名字对不上' } });
    expect(onChange.mock.calls).toEqual([['名字对不上']]);
  });

  test('a chosen tile shows it in more than colour: a tick, and a state for the screen reader', () => {
    const { container } = render(<ChoiceTile word="水" icon="kind-water" isOn onPress={() => undefined} />);
    expect(screen.getByRole('radio', { name: '水' }).getAttribute('aria-checked')).toBe('true');
    expect(container.querySelector('.tick')).toBeTruthy();
  });

  test('a line of a tile ends where a speaker pauses', () => {
    const { container } = render(<ChoiceTile word="不在了，再找人点头" onPress={() => undefined} />);
    const phrases = Array.from(container.querySelectorAll('.nb'), ({ textContent }) => textContent);
    expect(phrases).toEqual(['不在了，', '再找人点头']);
  });

  test.each([
    ['好了', 'choices words'],
    ['没找到人', 'choices words two'],
  ])('%s has room for its line among answers without pictures', (word, layout) => {
    const of = [
      { key: 'a', word: '没好' },
      { key: 'b', word },
    ];
    render(<ChooseOne icon="say" question="怎么说？" of={of} chosen={null} onChoose={() => undefined} />);
    expect(screen.getByRole('radiogroup').className).toBe(layout);
  });
});

describe('the tab bar', () => {
  test('leads to the other tabs, marks its own, and says how many wait', () => {
    badges.set({ needs: 2 });
    render(<DrawnTabs current="home" />);
    expect(screen.getAllByRole('tab').map((tab) => tab.getAttribute('aria-selected'))).toEqual([
      'true',
      'false',
      'false',
      'false',
      'false',
    ]);
    fireEvent.click(screen.getByRole('tab', { name: '需求，2 件等你' }));
    fireEvent.click(screen.getByRole('tab', { name: '首页' }));
    expect(phone.went).toEqual(['/pages/needs/index']);
  });
});

describe('panes', () => {
  const count = (container: HTMLElement, what: string) => container.querySelectorAll(what).length;

  test('one is one household and they fill from the lower left, whoever it is', () => {
    const { container } = render(<Panes lit={7} all={14} />);
    expect([count(container, '.pane'), count(container, '.pane.lit')]).toEqual([14, 7]);
    const cells = Array.from(container.querySelectorAll('.house > div')).slice(0, 18);
    const lit = cells.map((cell) => cell.classList.contains('lit'));
    expect(lit.slice(12)).toEqual([true, true, true, true, true, true]);
    expect(lit.slice(6, 12)).toEqual([true, false, false, false, false, false]);
  });

  test('above seventy-two households one is ten, never rounded up', () => {
    const { container } = render(<Panes lit={99} all={100} />);
    expect([count(container, '.pane'), count(container, '.pane.lit')]).toEqual([10, 9]);
  });

  test('a building nobody joined is dark', () => {
    const { container } = render(<Panes lit={0} all={48} />);
    expect([count(container, '.pane'), count(container, '.pane.lit')]).toEqual([48, 0]);
  });
});
