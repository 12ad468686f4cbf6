import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { factsOf } from '../../client/src/features/need/facts.ts';
import { choose } from '../../client/src/platform/preferences.ts';
import { isMandarinFine, piecesOf, speech } from '../../client/src/platform/speech.ts';
import { Ear, Line, Page } from '../../client/src/ui/index.ts';
import { shownToast } from '../../client/src/ui/toast.ts';
import { inOneBreath, spoken, spokenNumber } from '../../client/src/words/spoken-numbers.ts';
import { resetPhone } from './doubles/taro.ts';

const NOW = Date.parse('2026-11-23T09:41:00+08:00') as InstantMs;
const need = {
  needId: 'need_1',
  kind: 'water',
  text: '厨房水管漏水。',
  urgency: 'normal',
  status: 'open',
  buildingName: '3号楼',
  createdAt: Date.parse('2026-11-23T08:20:00+08:00'),
  slots: 1,
  claimed: 0,
  claimants: [],
  isMine: false,
} as unknown as Parameters<typeof factsOf>[0];

/** What a browser's voice is: it says one utterance and tells when it begins, ends or cannot. */
type Said = { text: string; lang: string; onstart?: () => void; onend?: () => void; onerror?: () => void };
let said: Said[] = [];
let voices: { lang: string }[] = [];

const giveVoice = () => {
  const synthesis = {
    getVoices: () => voices,
    speak: (utterance: Said) => void said.push(utterance),
    cancel: () => undefined,
  };
  class Utterance {
    text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  Object.assign(globalThis, { speechSynthesis: synthesis, SpeechSynthesisUtterance: Utterance });
};
const end = () => act(() => said[said.length - 1]?.onend?.());
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const pressed = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-pressed');

beforeEach(() => {
  resetPhone();
  Object.assign(process.env, { TARO_ENV: 'h5' });
  choose({ language: 'zh', listening: 'zh' });
  said = [];
  voices = [{ lang: 'en-US' }, { lang: 'zh-CN' }];
  giveVoice();
  speech.set({ saying: null, of: null, isMissing: false });
  isMandarinFine.set(false);
  shownToast.set(null);
});
afterEach(() => {
  cleanup();
  Object.assign(process.env, { TARO_ENV: 'weapp' });
});

describe('what is said', () => {
  test('of a need is what a neighbour would tell', () => {
    const tellNeed = () => spoken(inOneBreath(factsOf(need, NOW)));
    expect(tellNeed()).toBe('厨房水管漏水，3号楼，今天八点二十，等人接单，要一人。');
    choose({ language: 'en' });
    expect(tellNeed()).toBe('厨房水管漏水, 3号楼, today 8:20, Wants a helper, 1 wanted.');
  });

  test.each([
    [0, '零'],
    [2, '两'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [99, '九十九'],
    [100, '100'],
  ])('%s is %s', (n, words) => expect(spokenNumber(n)).toBe(words));

  test.each([
    ['今天 8:05', '今天八点零五分'],
    ['昨天 12:00', '昨天十二点'],
    ['要 2 人，接了 12 人', '要两人，接了十二人'],
    ['3号楼402', '3号楼402'],
    ['4 天前', '四天前'],
  ])('%s is said %s', (shown, words) => expect(spoken(shown)).toBe(words));

  test('has one pause between facts and none for what is empty', () => {
    expect(inOneBreath(['水漏了。', '', '3号楼'])).toBe('水漏了，3号楼。');
  });

  test('in English leaves what a neighbour wrote to a Chinese voice', () => {
    expect(piecesOf('水漏了, today 8:20, Closed.', 'en')).toEqual([
      { text: '水漏了,', lang: 'zh-CN' },
      { text: 'today 8:20,', lang: 'en' },
      { text: 'Closed.', lang: 'en' },
    ]);
  });
});

describe('a picture', () => {
  const two = (
    <>
      <Ear title="甲" icon="bell" said={() => ['甲一', '甲二']} />
      <Ear title="乙" icon="bell" said={() => ['乙']} />
    </>
  );
  const [ear1, ear2] = ['听一听：甲', '听一听：乙'] as const;

  test('says line after line in Mandarin and is pressed until the last', () => {
    render(two);
    tap(ear1);
    expect(pressed(ear1)).toBe('true');
    end();
    expect(said.map(({ text, lang }) => [text, lang])).toEqual([
      ['甲一', 'zh-CN'],
      ['甲二', 'zh-CN'],
    ]);
    end();
    expect(pressed(ear1)).toBe('false');
  });

  test('one at a time; a second tap stops, and so does leaving', () => {
    const { unmount } = render(two);
    tap(ear1);
    const first = said[0];
    tap(ear2);
    expect([pressed(ear1), pressed(ear2)]).toEqual(['false', 'true']);
    act(() => first?.onend?.());
    expect(said.map(({ text }) => text)).toEqual(['甲一', '乙']);
    tap(ear2);
    expect(pressed(ear2)).toBe('false');
    tap(ear1);
    unmount();
    expect(speech.get().saying).toBe(null);
  });

  test('is night while it sounds', () => {
    render(two);
    tap(ear1);
    expect(document.querySelector('.playing')?.getAttribute('aria-label')).toBe(ear1);
    tap(ear1);
    expect(document.querySelector('.playing')).toBeNull();
  });

  test('is a picture alone where the device has no voice, and words say so once', () => {
    voices = [{ lang: 'en-US' }];
    render(two);
    tap(ear1);
    expect(shownToast.get()?.words).toBe('这里念不出来');
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(document.querySelectorAll('.pic')).toHaveLength(2);
  });

  test('is a picture alone in WeChat, where no voice was given yet', () => {
    Object.assign(process.env, { TARO_ENV: 'weapp' });
    render(two);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});

describe('somebody who listens in another language', () => {
  const page = (
    <Page title="水">
      <Line text="水漏了。" />
    </Page>
  );

  test('reads that nobody recorded it, and may hear Mandarin; after one yes no more is asked', () => {
    choose({ listening: 'za' });
    render(page);
    tap('听一听：水');
    expect(screen.getByRole('dialog', { name: '还没有壮语的录音' })).toBeTruthy();
    expect(said).toEqual([]);
    tap('听普通话');
    expect(screen.queryByRole('dialog')).toBeNull();
    end();
    end();
    expect(said.map(({ text }) => text)).toEqual(['水。', '水漏了。']);
    tap('听一听：水');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(said).toHaveLength(3);
  });

  test('who says no hears nothing, and is asked again', () => {
    choose({ listening: 'pcc' });
    render(page);
    tap('听一听：水');
    tap('不听了');
    expect(said).toEqual([]);
    tap('听一听：水');
    expect(screen.getByRole('dialog', { name: '还没有布依语的录音' })).toBeTruthy();
  });

  test('on an English screen is told so too, and offered what the device speaks there', () => {
    choose({ language: 'en', listening: 'za' });
    render(page);
    tap('Hear: 水');
    expect(screen.getByRole('dialog', { name: 'No recording in Zhuang yet' })).toBeTruthy();
    expect(screen.getByText('You can hear it in English.')).toBeTruthy();
    expect(said).toEqual([]);
    tap('Hear English');
    end();
    expect(said.map(({ text }) => text)).toEqual(['水.', '水漏了.']);
  });

  test('hears the question itself in Mandarin', () => {
    choose({ listening: 'za' });
    render(page);
    tap('听一听：水');
    tap('听一听');
    expect(said.map(({ text }) => text)).toEqual(['还没有壮语的录音。']);
  });
});
