import { PNG } from 'pngjs';
import { toBuffer } from 'qrcode';
import { codePicture } from './code-picture.ts';

const TEXT = 'pages/index/index?scene=n.7f3';

test.each([66, 101])('a code %i points wide is drawn point for point as its library draws it', async (width) => {
  const theirs = PNG.sync.read(await toBuffer(TEXT, { width, margin: 2, errorCorrectionLevel: 'M' }));
  const ours = PNG.sync.read(codePicture(TEXT, width));
  expect([ours.width, ours.height]).toEqual([width, width]);
  expect(ours.data.equals(theirs.data)).toBe(true);
});

test('another text is another picture', () => {
  expect(codePicture(TEXT, 280).equals(codePicture(`${TEXT}x`, 280))).toBe(false);
});
