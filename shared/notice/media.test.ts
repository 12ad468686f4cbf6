import { isRecordingOf, mediaIdPattern, picturePath, recordingPath } from './media.ts';

const NAME = 'mi2k3l4m-abcdefghij';
const at = (path: string): string => `cloud://env-1.6c6f-env-1/${path}`;

test('what the phone calls its files is what the server takes', () => {
  expect(mediaIdPattern('picture').test(at(picturePath(NAME, 'jpg')))).toBe(true);
  const recording = at(recordingPath('notice_n1', NAME, 'webm'));
  expect(mediaIdPattern('recording').test(recording)).toBe(true);
  expect([isRecordingOf('notice_n1', recording), isRecordingOf('notice_n2', recording)]).toEqual([true, false]);
});

test.each([
  at(`rosters/${NAME}.jpg`),
  at(`notices/pictures/../rosters/${NAME}.jpg`),
  at(`notices/pictures/${NAME}.svg`),
  at(`notices/pictures/${NAME}.jpg.html`),
  at(`x/notices/pictures/${NAME}.jpg`),
  `https://elsewhere/notices/pictures/${NAME}.jpg`,
  at('notices/pictures/a.jpg'),
])('%s is no picture of a notice', (fileId) => {
  expect(mediaIdPattern('picture').test(fileId)).toBe(false);
});

test.each([
  at(`notices/recordings/${NAME}.mp3`),
  at(`notices/recordings/notice_n1/${NAME}.jpg`),
  at(picturePath(NAME, 'jpg')),
])('%s is no recording of a notice', (fileId) => {
  expect(mediaIdPattern('recording').test(fileId)).toBe(false);
});
