import { isOfKind } from './media-file.ts';

const bytes = (...start: readonly number[]): Buffer => Buffer.from([...start, 0, 0, 0, 0]);
const text = (start: string): Buffer => Buffer.from(`${start}\0\0\0\0`, 'latin1');

test.each([
  ['webm', bytes(0x1a, 0x45, 0xdf, 0xa3)],
  ['mp3 with a tag', text('ID3')],
  ['mp3', bytes(0xff, 0xfb)],
  ['aac', bytes(0xff, 0xf1)],
  ['ogg', text('OggS')],
  ['mp4', text('\0\0\0\x20ftypM4A ')],
])('%s is sound and no picture', (_name, file) => {
  expect([isOfKind('recording', file), isOfKind('picture', file)]).toEqual([true, false]);
});

test.each([
  ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0)],
  ['a PNG', text('\x89PNG')],
])('%s is a picture and no sound', (_name, file) => {
  expect([isOfKind('picture', file), isOfKind('recording', file)]).toEqual([true, false]);
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a page', text('<html>')],
  ['a drawing that can carry a script', text('<svg xmlns')],
  ['a program', text('MZ')],
  ['a GIF', text('GIF89a')],
])('%s is neither', (_name, file) => {
  expect([isOfKind('picture', file), isOfKind('recording', file)]).toEqual([false, false]);
});
