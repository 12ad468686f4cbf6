import { fileIdPattern, MEDIA_FILES, MEDIA_KINDS, mediaPath } from './media.ts';

const NAME = 'mi2k3l4m-abcdefghij';
const at = (path: string): string => `cloud://env-1.6c6f-env-1/${path}`;

test('what the phone calls its files is what the server takes, for one purpose and one kind', () => {
  const taken = MEDIA_KINDS.flatMap((kind) =>
    MEDIA_FILES[kind].extensions.map((extension) => {
      const fileId = at(mediaPath('need', NAME, extension));
      const other = kind === 'picture' ? 'sound' : 'picture';
      return [
        fileIdPattern('need', kind).test(fileId),
        fileIdPattern('notice', kind).test(fileId),
        fileIdPattern('need', other).test(fileId),
      ];
    }),
  );
  expect(taken).toEqual(taken.map(() => [true, false, false]));
});

test.each([
  at(`rosters/${NAME}.jpg`),
  at(`media/need/../rosters/${NAME}.jpg`),
  at(`media/need/${NAME}.svg`),
  at(`media/need/${NAME}.jpg.html`),
  at(`kept/need/${NAME}.jpg`),
  at(`x/media/need/${NAME}.jpg`),
  `https://elsewhere/media/need/${NAME}.jpg`,
  at('media/need/short.jpg'),
])('%s is no picture of a need', (fileId) => {
  expect(fileIdPattern('need', 'picture').test(fileId)).toBe(false);
});
