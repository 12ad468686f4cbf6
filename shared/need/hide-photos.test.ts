import { LATER, SAMPLE_NEEDS, sampleNeed } from '../../tests/world/sample-need.ts';
import type { Attached } from '../capture/attached.ts';
import { fail, ok } from '../kernel/errors.ts';
import type { MediaId } from '../kernel/ids.ts';
import { hidePhotos } from './hide-photos.ts';

const photo: Attached = { mediaId: 'media_photo' as MediaId, kind: 'picture', seconds: 0, of: 'said' };
const sound: Attached = { ...photo, kind: 'sound', seconds: 9 };

test.each(SAMPLE_NEEDS)('photos of what is $status are hidden, and it stays so', (need) => {
  const shown = { ...need, media: [sound, photo] };
  expect(hidePhotos(shown, LATER)).toEqual(ok({ ...shown, hasChild: true, updatedAt: LATER }));
});

test('photos that are none, or hidden, are not hidden again', () => {
  expect(hidePhotos({ ...sampleNeed('open'), media: [sound] }, LATER)).toEqual(fail('NO_PHOTOS'));
  expect(hidePhotos({ ...sampleNeed('open'), media: [photo], hasChild: true }, LATER)).toEqual(fail('PHOTOS_HIDDEN'));
});
