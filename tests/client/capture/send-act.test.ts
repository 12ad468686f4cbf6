import { act } from '@testing-library/react';
import { dropUnsent, forgetPerson, localFiles, localRef, nameOf, sendUnsent } from '../../../client/src/data/index.ts';
import { keepUnsent, unsent } from '../../../client/src/data/unsent/unsent.ts';
import { sweepFiles } from '../../../client/src/data/unsent/sweep-files.ts';
import type { Input } from '../../../client/src/platform/rpc.ts';
import { sent, serveCaptain, settle, value } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';
import { lost, useNothingWaiting } from '../unsent/waiting.ts';

useNothingWaiting();
afterEach(() => jest.restoreAllMocks());

const registered = ({ fileId }: { fileId: string }) => value({ mediaId: `media of ${fileId.split('/').pop() ?? ''}` });
const posted = () => value({ needId: 'need_1', status: 'open' });

const take = async (path: string): Promise<string> => {
  phone.files.add(path);
  const one = await localFiles.add({
    ...{ purpose: 'need', kind: 'picture', path, extension: 'jpg', seconds: 0, sizeBytes: 10 },
  });
  if (!one) throw new Error('there is no room');
  return one.key;
};
const needWith = (keys: readonly string[]): Input<'need.post'> => ({
  ...{ kind: 'water', text: '', urgency: 'normal', place: { at: 'home', note: '' }, slots: 1 },
  media: keys.map(localRef),
});
/** The person says it without a network: it stands in the line. */
const keep = async (keys: readonly string[]): Promise<void> => {
  await keepUnsent(await unsent.begin(nameOf('need.post', needWith(keys))), { kind: 'water', text: '水' });
};
const mediaSent = () => sent('need.post').map(({ input }) => (input as Input<'need.post'>).media);
const nameIn = (key: string) => localFiles.state.get().files.find((one) => one.key === key)?.name ?? '';

test('pictures of a need go first, each once, and then the need names them in their order', async () => {
  serveCaptain({ 'capture.register': registered, 'need.post': posted });
  const keys = [await take('kept/1.jpg'), await take('kept/2.jpg')];
  const [first = '', second = ''] = keys.map(nameIn);
  await keep(keys);
  await act(sendUnsent);
  expect(sent('capture.register').map(({ input }) => input)).toEqual(
    [first, second].map((name) => ({
      ...{ purpose: 'need', kind: 'picture', seconds: 0, fileId: `cloud://test/media/need/${name}.jpg` },
    })),
  );
  expect(mediaSent()).toEqual([[`media of ${first}.jpg`, `media of ${second}.jpg`]]);
  await settle();
  expect(phone.files.size).toBe(0);
  expect(localFiles.state.get().files).toEqual([]);
});

test('a picture that does not get through holds the need back, and both come later, once', async () => {
  serveCaptain({ 'capture.register': registered, 'need.post': posted });
  phone.upload = lost;
  const key = await take('kept/1.jpg');
  await keep([key]);
  await act(sendUnsent);
  expect(sent('need.post')).toEqual([]);
  expect(unsent.state.get().line).toHaveLength(1);
  phone.upload = (path) => Promise.resolve(`cloud://test/${path}`);
  await act(sendUnsent);
  expect(sent('need.post')).toHaveLength(1);
  expect(unsent.state.get().line).toEqual([]);
});

test('a need whose answer was lost names the same pictures again, under the same request', async () => {
  serveCaptain({ 'capture.register': registered, 'need.post': lost });
  await keep([await take('kept/1.jpg')]);
  await act(sendUnsent);
  serveCaptain({ 'capture.register': registered, 'need.post': posted });
  await act(sendUnsent);
  const calls = sent('need.post');
  expect(calls).toHaveLength(2);
  expect(calls[1]).toEqual(calls[0]);
  expect(sent('capture.register')).toHaveLength(1);
});

test('a picture the phone lost is told, and the rest stays in the line', async () => {
  serveCaptain({ 'capture.register': registered, 'need.post': posted });
  const keys = [await take('kept/1.jpg'), await take('kept/2.jpg')];
  await keep(keys);
  phone.files.delete('kept/2.jpg');
  phone.upload = (path) => (path.includes(nameIn(keys[1] ?? '')) ? lost() : Promise.resolve(`cloud://test/${path}`));
  await act(sendUnsent);
  expect(sent('need.post')).toEqual([]);
  expect(unsent.state.get().line.map(({ kept }) => kept.refused)).toEqual(['MEDIA_NOT_FOUND']);
  expect([...phone.files]).toEqual(['kept/1.jpg']);
});

test('pictures that the cloud deleted meanwhile go once more', async () => {
  let isOld = true;
  serveCaptain({
    'capture.register': registered,
    'need.post': () => (isOld ? { ok: false, code: 'MEDIA_NOT_FOUND' } : posted()),
  });
  const key = await take('kept/1.jpg');
  await localFiles.send(key);
  const before = nameIn(key);
  phone.upload = (path) => {
    isOld = false;
    return Promise.resolve(`cloud://test/${path}`);
  };
  await keep([key]);
  await act(sendUnsent);
  expect(mediaSent()).toHaveLength(2);
  expect(mediaSent()[0]).toEqual([`media of ${before}.jpg`]);
  expect(mediaSent()[1]).not.toEqual(mediaSent()[0]);
  expect(unsent.state.get().line).toEqual([]);
});

test('pictures that stay unknown are refused after one more try', async () => {
  serveCaptain({ 'capture.register': registered, 'need.post': () => ({ ok: false, code: 'MEDIA_NOT_FOUND' }) });
  await keep([await take('kept/1.jpg')]);
  await act(sendUnsent);
  expect(mediaSent()).toHaveLength(2);
  expect(unsent.state.get().line.map(({ kept }) => kept.refused)).toEqual(['MEDIA_NOT_FOUND']);
});

test('what is thrown away takes its pictures along, and leaves those of others', async () => {
  const [mine, other] = [await take('kept/1.jpg'), await take('kept/2.jpg')];
  await keep([mine]);
  await keep([other]);
  const [first] = unsent.state.get().line;
  await act(() => dropUnsent(first!.requestId));
  await settle();
  expect([...phone.files]).toEqual(['kept/2.jpg']);
});

test('files that nothing names go after a day, and no others', async () => {
  const [left, held, waiting] = [await take('kept/1.jpg'), await take('kept/2.jpg'), await take('kept/3.jpg')];
  await keep([waiting]);
  const day = 86_400_000;
  const taken = localFiles.state.get().files[0]?.at ?? 0;
  const clock = jest.spyOn(Date, 'now').mockReturnValue(taken + day);
  await sweepFiles([held]);
  expect([...phone.files]).toHaveLength(3);
  clock.mockReturnValue(taken + day * 2);
  await sweepFiles([held]);
  expect(localFiles.state.get().files.map(({ key }) => key)).toEqual([held, waiting]);
  expect([...phone.files]).toEqual(['kept/2.jpg', 'kept/3.jpg']);
  expect(left).toMatch(/^picture-/);
});

test('who is forgotten leaves no file on the phone, and none to be sent', async () => {
  await take('kept/1.jpg');
  await act(forgetPerson);
  expect(localFiles.state.get().files).toEqual([]);
  expect(phone.files.size).toBe(0);
  expect(phone.storage.has('files:')).toBe(false);
});
