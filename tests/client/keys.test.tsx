import { View } from '@tarojs/components';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { followFocus, takeFocus } from '../../client/src/platform/h5/focus.ts';
import { Segments } from '../../client/src/ui/Choice.tsx';
import { ChooseOne } from '../../client/src/ui/ChooseOne.tsx';
import { Press } from '../../client/src/ui/Press.tsx';

const THREE = [
  { key: 'a', word: '甲' },
  { key: 'b', word: '乙' },
  { key: 'c', word: '丙' },
];

const Three = ({ first }: { first: string }) => {
  const [chosen, setChosen] = useState(first);
  return <ChooseOne icon="listen" question="哪个？" of={THREE} chosen={chosen} onChoose={setChosen} />;
};

const radio = (name: string) => screen.getByRole('radio', { name });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const now = () => ({
  on: document.activeElement?.textContent,
  chosen: screen.queryByRole('radio', { checked: true })?.textContent,
  stops: screen
    .getAllByRole('radio')
    .filter((one) => one.tabIndex === 0)
    .map((one) => one.textContent),
});

describe('of several choices', () => {
  test.each([
    ['ArrowDown', '丙'],
    ['ArrowRight', '丙'],
    ['ArrowUp', '甲'],
    ['ArrowLeft', '甲'],
    ['Home', '甲'],
    ['End', '丙'],
  ])('%s chooses %s, on which the keyboard is, and which is the one stop', (key, word) => {
    render(<Three first="b" />);
    expect(now().stops).toEqual(['乙']);
    radio('乙').focus();
    press(key);
    expect(now()).toEqual({ on: word, chosen: word, stops: [word] });
  });

  test('the last leads to the first and back', () => {
    render(<Three first="c" />);
    radio('丙').focus();
    press('ArrowDown');
    expect(now()).toEqual({ on: '甲', chosen: '甲', stops: ['甲'] });
    press('ArrowUp');
    expect(now()).toEqual({ on: '丙', chosen: '丙', stops: ['丙'] });
  });

  test('while none is chosen the first is the stop, and Space chooses it', () => {
    render(<Three first="none" />);
    expect(now().stops).toEqual(['甲']);
    radio('甲').focus();
    press(' ');
    expect(now()).toEqual({ on: '甲', chosen: '甲', stops: ['甲'] });
  });
});

test('the arrow keys change the way a list is looked at', () => {
  const Ways = () => {
    const [chosen, setChosen] = useState('a');
    return <Segments label="看哪些" of={THREE} chosen={chosen} onChoose={setChosen} />;
  };
  render(<Ways />);
  screen.getByRole('tab', { name: '甲' }).focus();
  press('ArrowRight');
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('乙');
});

test('a key that is held presses once, and what went off keeps the keyboard', () => {
  const Once = () => {
    const [count, setCount] = useState(0);
    return (
      <Press className="" isOff={count === 2} onPress={() => setCount(count + 1)}>
        {count}
      </Press>
    );
  };
  render(<Once />);
  const button = screen.getByRole('button');
  button.focus();
  fireEvent.keyDown(button, { key: 'Enter' });
  fireEvent.keyDown(button, { key: 'Enter', repeat: true });
  expect(button.textContent).toBe('1');
  for (const key of ['Enter', 'Enter']) press(key);
  expect([button.textContent, button.tabIndex, document.activeElement]).toEqual(['2', 0, button]);
});

describe('a page that comes into view', () => {
  // Two pages, as the router of the browser build keeps them.
  const open = () => {
    render(
      <>
        <div id="first" className="taro_page">
          <View aria-role="heading">首页</View>
          <Press className="" onPress={() => undefined}>
            开
          </Press>
          <div role="tablist" data-leads-on="true">
            <div role="tab" tabIndex={0}>
              需求
            </div>
          </div>
        </div>
        <div id="second" className="taro_page">
          <View aria-role="heading">一件事</View>
          <input aria-label="写" />
        </div>
      </>,
    );
    // jsdom lays nothing out.
    for (const one of document.querySelectorAll('*'))
      Object.assign(one, { getClientRects: () => (one.isConnected ? [{}] : []) });
  };
  const on = () => document.activeElement?.textContent;
  beforeAll(followFocus);

  test('leaves the keyboard alone until somebody touched anything', () => {
    open();
    takeFocus('first');
    expect(document.activeElement).toBe(document.body);
    fireEvent.pointerDown(document.body);
    takeFocus('first');
    expect(on()).toBe('首页');
  });

  test('has it on its heading, and on what opened the other once that is left', () => {
    open();
    screen.getByRole('button', { name: '开' }).focus();
    takeFocus('second');
    expect(on()).toBe('一件事');
    takeFocus('first');
    expect(on()).toBe('开');
  });

  test('has it on its heading when it was left by the tabs', () => {
    open();
    screen.getByRole('button', { name: '开' }).focus();
    screen.getByRole('tab', { name: '需求' }).focus();
    takeFocus('second');
    takeFocus('first');
    expect(on()).toBe('首页');
  });

  test('leaves it in a field that took it', () => {
    open();
    screen.getByLabelText('写').focus();
    takeFocus('second');
    expect(document.activeElement).toBe(screen.getByLabelText('写'));
  });
});
