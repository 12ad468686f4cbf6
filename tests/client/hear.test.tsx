import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { choose } from '../../client/src/platform/preferences.ts';
import { speech } from '../../client/src/platform/speech.ts';
import { Act, ChoiceTile, ChooseOne, Item, Line, Page, Sheet, Strip, VirtualRows } from '../../client/src/ui/index.ts';
import { resetPhone } from './doubles/taro.ts';

type Said = { text: string; onstart?: () => void; onend?: () => void };
let said: Said[] = [];

class Utterance {
  text: string;
  constructor(text: string) {
    this.text = text;
  }
}
const synthesis = {
  getVoices: () => [{ lang: 'zh-CN' }],
  speak: (utterance: Said) => void said.push(utterance),
  cancel: () => undefined,
};

/** Presses what has this name and returns what is said until it falls silent, each line with the names of what it marks. */
const hear = (name: string): readonly (readonly [text: string, marked: string])[] => {
  said = [];
  fireEvent.click(screen.getByRole('button', { name }));
  const heard: [string, string][] = [];
  for (let at = 0; at < said.length; at += 1) {
    act(() => said[at]?.onstart?.());
    const marked = Array.from(document.querySelectorAll('.being-read'), (one) => one.textContent).join('|');
    heard.push([said[at]?.text ?? '', marked]);
    act(() => said[at]?.onend?.());
  }
  return heard;
};
const textsOf = (name: string) => hear(name).map(([text]) => text);
const nothing = () => undefined;

beforeEach(() => {
  resetPhone();
  Object.assign(process.env, { TARO_ENV: 'h5' });
  Object.assign(globalThis, { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance });
  choose({ language: 'zh', listening: 'zh' });
  speech.set({ saying: null, of: null, isMissing: false });
});
afterEach(() => {
  cleanup();
  Object.assign(process.env, { TARO_ENV: 'weapp' });
});

/** What is drawn later stands between what was drawn before. */
let add: () => void = nothing;
const Growing = () => {
  const [isMore, setIsMore] = useState(false);
  add = () => setIsMore(true);
  return isMore ? <Line text="后来的" /> : null;
};

describe('a page that is heard', () => {
  test('says what is drawn, in page order, and marks it', () => {
    render(
      <Page title="水" foot={<Act icon="check" word="对" onPress={nothing} />}>
        <Strip icon="warning" title="先关水" words="再叫人" />
        <Item icon="bell" title="水管" words="3 楼" onPress={nothing} />
        <Line text="就这些" />
      </Page>,
    );
    expect(hear('听一听：水')).toEqual([
      ['水。', ''],
      ['先关水，再叫人。', '先关水再叫人'],
      ['水管，三楼。', '水管3 楼'],
      ['就这些。', '就这些'],
      ['对。', '对'],
    ]);
  });

  test('says what came later at its place, and no more what has gone', () => {
    const page = (last: string | null) => (
      <Page title="水">
        <Line text="前" />
        <Growing />
        {last !== null && <Line text={last} />}
      </Page>
    );
    const { rerender } = render(page('后'));
    expect(textsOf('听一听：水')).toEqual(['水。', '前。', '后。']);
    act(() => add());
    expect(textsOf('听一听：水')).toEqual(['水。', '前。', '后来的。', '后。']);
    rerender(page(null));
    expect(textsOf('听一听：水')).toEqual(['水。', '前。', '后来的。']);
  });

  test('is silent about an act that is off', () => {
    render(
      <Page title="水">
        <Act icon="check" word="开" onPress={nothing} />
        <Act icon="lock" word="关" onPress={nothing} isOff />
      </Page>,
    );
    expect(textsOf('听一听：水')).toEqual(['水。', '开。']);
  });

  test('says which of several is chosen', () => {
    render(
      <Page title="水">
        <ChoiceTile word="急" isOn={false} onPress={nothing} />
        <ChoiceTile word="不急" isOn onPress={nothing} />
      </Page>,
    );
    expect(textsOf('听一听：水')).toEqual(['水。', '急。', '不急，选了。']);
  });

  test('says a question with its answer, whose picture says every answer', () => {
    render(
      <Page title="水">
        <ChooseOne
          icon="clock"
          question="急不急？"
          of={[
            { key: 'a', word: '急' },
            { key: 'b', word: '不急' },
          ]}
          chosen="b"
          onChoose={nothing}
        />
      </Page>,
    );
    expect(textsOf('听一听：水')).toEqual(['水。', '急不急？不急。']);
    expect(hear('听一听：急不急？')).toEqual([
      ['急不急？', '急不急？'],
      ['急。', '急'],
      ['不急，选了。', '不急'],
    ]);
  });

  test('says the first ten of a long list, and that there are more', () => {
    const items = Array.from({ length: 12 }, (_, at) => `第${'一二三四五六七八九十'[at] ?? at}`);
    render(
      <Page title="水">
        <VirtualRows items={items} keyOf={(one) => one} row={(one) => <Line text={one} />} />
      </Page>,
    );
    expect(textsOf('听一听：水')).toEqual([
      '水。',
      ...items.slice(0, 10).map((one) => `${one}。`),
      '下面还有，点图就听。',
    ]);
  });
});

describe('a sheet', () => {
  const sheet = (
    <Sheet title="真的好了？" onClose={nothing} acts={<Act icon="check" word="好了" onPress={nothing} />}>
      <Line text="点了头，就结单" />
    </Sheet>
  );

  test('says itself by its own pill', () => {
    render(
      <Page title="水" over={sheet}>
        {<Line text="水漏了" />}
      </Page>,
    );
    expect(textsOf('听一听')).toEqual(['真的好了？', '点了头，就结单。', '好了。']);
  });

  test('is not said by the page under it, wherever it is drawn', () => {
    render(
      <Page title="水">
        <Line text="水漏了" />
        {sheet}
      </Page>,
    );
    expect(textsOf('听一听：水')).toEqual(['水。', '水漏了。']);
  });
});

test('a row is heard at its picture, while its words open it', () => {
  const onPress = jest.fn();
  render(<Item icon="bell" title="水管" words="3 楼" onPress={onPress} />);
  expect(hear('听一听：水管')).toEqual([['水管，三楼。', '水管3 楼']]);
  expect(onPress).not.toHaveBeenCalled();
  fireEvent.click(screen.getByText('水管'));
  expect(onPress).toHaveBeenCalledTimes(1);
});
