import Taro from '@tarojs/taro';
import { tellsFacts } from '../../../client/src/platform/picture-facts.ts';
import { choosePictures } from '../../../client/src/platform/pictures.ts';
import { bytes } from '../doubles/files.ts';
import { phone, resetPhone } from '../doubles/taro.ts';

const segment = (marker: number, body: readonly number[]): readonly number[] => [
  0xff,
  marker,
  (body.length + 2) >> 8,
  (body.length + 2) & 0xff,
  ...body,
];
const jpeg = (...segments: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([0xff, 0xd8, ...segments.flat(), ...segment(0xda, [1]), 0xff, 0xe1, 0, 9]);
const letters = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')];

const JFIF = segment(0xe0, letters('JFIF\0'));
const EXIF = segment(0xe1, letters('Exif\0\0II*\0'));
const XMP = segment(0xe1, letters('http://ns.adobe.com/xap/1.0/\0'));
const LONG = segment(
  0xdb,
  Array.from({ length: 300 }, () => 0),
);
const png = (...chunks: readonly string[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([0x89, ...letters('PNG\r\n\x1a\n'), ...chunks.flatMap((name) => [0, 0, 0, 1, ...letters(name), 7])]);

describe('the facts of a camera', () => {
  test.each([
    ['Exif at once', jpeg(EXIF)],
    ['Exif behind others', jpeg(JFIF, LONG, EXIF)],
    ['XMP', jpeg(JFIF, XMP)],
    ['Exif in a PNG', png('IHDR', 'eXIf', 'IDAT')],
  ])('%s are found', (_, file) => {
    expect(tellsFacts(file)).toBe(true);
  });
  test.each([
    ['a JPEG without them, whatever its picture holds', jpeg(JFIF, LONG)],
    ['a PNG without them', png('IHDR', 'IDAT')],
    ['a file that is cut off', jpeg(JFIF).subarray(0, 5)],
    ['nothing', new Uint8Array()],
  ])('%s tells none', (_, file) => {
    expect(tellsFacts(file)).toBe(false);
  });
});

describe('a picture that WeChat made small', () => {
  const wechat = Taro as unknown as Record<string, unknown>;
  const compressed: string[] = [];
  let redrawn: string[] = [];
  /** What each chosen picture is once it is small, and once it was drawn anew. */
  const choose = (small: Record<string, Uint8Array<ArrayBuffer>>, drawn: Uint8Array<ArrayBuffer>) => {
    for (const [path, file] of Object.entries(small)) bytes.set(`small/${path}`, file);
    bytes.set('drawn.jpg', drawn);
    for (const path of bytes.keys()) phone.files.add(path);
    Object.assign(wechat, {
      chooseMedia: ({ count }: { count: number }) =>
        Promise.resolve({
          tempFiles: Object.keys(small)
            .slice(0, count)
            .map((tempFilePath) => ({ tempFilePath })),
        }),
      compressImage: ({ src }: { src: string }) => {
        compressed.push(src);
        return Promise.resolve({ tempFilePath: `small/${src}` });
      },
      getImageInfo: () => Promise.resolve({ width: 4, height: 3 }),
      createOffscreenCanvas: () => ({
        getContext: () => ({ drawImage: (image: { src: string }) => void redrawn.push(image.src) }),
        createImage: () => {
          const image = { src: '', onload: () => undefined };
          queueMicrotask(() => image.onload());
          return image;
        },
      }),
      canvasToTempFilePath: () => Promise.resolve({ tempFilePath: 'drawn.jpg' }),
    });
  };
  beforeEach(() => {
    resetPhone();
    bytes.clear();
    compressed.length = 0;
    redrawn = [];
  });

  test('and that tells nothing is kept as it is', async () => {
    choose({ 'a.jpg': jpeg(JFIF) }, jpeg());
    expect(await choosePictures(6)).toEqual({
      pictures: [{ path: 'kept/small/a.jpg', extension: 'jpg', sizeBytes: 1 }],
      isUnusable: false,
    });
    expect(redrawn).toEqual([]);
  });

  test('and that still says where it was taken is drawn anew', async () => {
    choose({ 'a.jpg': jpeg(EXIF), 'b.png': png('IHDR', 'eXIf') }, jpeg(JFIF));
    const { pictures, isUnusable } = await choosePictures(6);
    expect(pictures.map(({ path, extension }) => [path, extension])).toEqual([
      ['kept/drawn.jpg', 'jpg'],
      ['kept/drawn.jpg', 'jpg'],
    ]);
    expect(isUnusable).toBe(false);
    expect(redrawn).toEqual(['small/a.jpg', 'small/b.png']);
  });

  test('and that says it even then is not taken; the others are', async () => {
    choose({ 'a.jpg': jpeg(EXIF), 'b.jpg': jpeg(JFIF) }, jpeg(EXIF));
    const { pictures, isUnusable } = await choosePictures(6);
    expect(pictures.map(({ path }) => path)).toEqual(['kept/small/b.jpg']);
    expect(isUnusable).toBe(true);
  });
});
