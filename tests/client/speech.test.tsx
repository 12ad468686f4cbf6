import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { choose } from '../../client/src/platform/preferences.ts';
import { isMandarinFine, speech } from '../../client/src/platform/speech.ts';
import { Ear, Line, Page } from '../../client/src/ui/index.ts';
import { shownToast } from '../../client/src/ui/toast.ts';
import { resetPhone } from './doubles/taro.ts';

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
