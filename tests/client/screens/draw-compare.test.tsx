import Taro from '@tarojs/taro';
import { render, screen } from '@testing-library/react';
import { ComparePage } from '../../../client/src/features/draw/index.ts';
import { ScanList } from '../../../client/src/features/draw/ScanList.tsx';
import { listCodeText } from '../../../shared/draw/list-code.ts';
import { press, resident, see, serve, settle, type, useServer, value } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';

useServer();

const DIGEST = `3fa901bc${'0d'.repeat(28)}`;
const OTHER = `3fa901bd${'0d'.repeat(28)}`;
const FIELD = '照图上的号写，8 个';

/** What the voice was asked to say; it says nothing here. */
const said: string[] = [];
const textToSpeech = ({ content, fail }: { content: string; fail: () => void }) => {
  said.push(content);
  fail();
};
Object.assign(globalThis, { WECHAT_VOICE: true });
Object.assign(Taro, { requirePlugin: () => ({ textToSpeech }), setInnerAudioOption: async () => undefined });
beforeEach(() => void said.splice(0));

/** The page on which a number is held against the list of a draw. */
const open = async (scanned?: string, digest: string | null = DIGEST) => {
  const drawId = digest === null ? 'draw_2' : 'draw_1';
  serve({
    'membership.me': () => value(resident),
    'draw.detail': () => value({ drawId, goods: '车棚', placeName: '3号楼', digest }),
  });
  render(<ComparePage drawId={drawId} digest={scanned} />);
  await settle();
};
const verdict = () => document.querySelector('.draw-verdict')?.textContent ?? null;

test('a scanned code that is that of the list is the same, seen and heard', async () => {
  await open(DIGEST);
  expect([verdict(), said]).toEqual(['一样这张图对，名单没人改过', ['一样']]);
});

test('a scanned code of another list is not the same, seen and heard', async () => {
  await open(OTHER);
  expect([verdict(), said]).toEqual(['不一样再看一遍号，还不一样，就问社区', ['不一样']]);
});

const write = async (digits: string) => {
  await type(FIELD, digits);
  await settle();
};

test('nothing is said before eight digits are typed, and each answer once', async () => {
  await open();
  await write('3fa9 01b');
  expect([verdict(), said]).toEqual([null, []]);
  await write('3FA9 01BC');
  expect([verdict()?.startsWith('一样'), said]).toEqual([true, ['一样']]);
  await write('3fa9 01bd');
  expect([verdict()?.startsWith('不一样'), said]).toEqual([true, ['一样', '不一样']]);
});

test('before the list is fixed there is nothing to compare with', async () => {
  await open(DIGEST, null);
  await see('名单还没定');
  expect([verdict(), said]).toEqual([null, []]);
});

describe('the camera', () => {
  const scan = async (text: string | null) => {
    phone.scan = () =>
      text === null ? Promise.reject(new Error('scanCode:fail cancel')) : Promise.resolve({ result: text });
    await press('扫一扫图上的码');
    await settle();
  };
  beforeEach(() => void render(<ScanList />));

  test('a code opens the draw that it names, with the digest it carries', async () => {
    await scan(listCodeText('draw_7', OTHER));
    expect(phone.went).toEqual([`/packages/draw/pages/compare/index?id=draw_7&digest=${OTHER}`]);
  });

  test('another code is told, and forgotten when somebody goes back without one', async () => {
    await scan('LINLI:12345678');
    await see('这不是名单的码');
    await scan(null);
    expect([phone.went, screen.queryByText('这不是名单的码')]).toEqual([[], null]);
  });
});
