import { aPicture, aPictureWithTag, GPS_TAG, TURN_TAG } from '../../tests/fixtures/media.ts';
import { tellsPlace } from './tells-place.ts';

const png = (chunk: Buffer) => Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), chunk]);
const tiffOf = (picture: Buffer) => picture.subarray(picture.indexOf('Exif\0\0') + 6);

test.each(['II', 'MM'] as const)('a JPEG that points to a position tells it, its numbers in order %s', (order) => {
  expect(tellsPlace(aPictureWithTag(GPS_TAG, order))).toBe(true);
  expect(tellsPlace(aPictureWithTag(TURN_TAG, order))).toBe(false);
});

test('so do a second picture in the file, a PNG and the words of XMP', () => {
  const second = Buffer.concat([aPictureWithTag(TURN_TAG), aPictureWithTag(GPS_TAG)]);
  const chunk = (tag: number) => png(Buffer.concat([Buffer.from('eXIf'), tiffOf(aPictureWithTag(tag))]));
  const words = Buffer.concat([aPicture(), Buffer.from('<x exif:GPSLatitude="25,5.1N"/>')]);
  expect([second, chunk(GPS_TAG), words].map(tellsPlace)).toEqual([true, true, true]);
  expect([chunk(TURN_TAG), aPicture()].map(tellsPlace)).toEqual([false, false]);
});

test('a block that is cut off tells nothing', () => {
  const whole = aPictureWithTag(GPS_TAG);
  const start = whole.indexOf('Exif\0\0');
  const cut = [6, 8, 14, 16].map((length) => whole.subarray(0, start + length));
  expect(cut.map(tellsPlace)).toEqual([false, false, false, false]);
});
