import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { ErrorCode } from '../../../shared/kernel/errors.ts';
import { createLocalFiles, type Sent } from '../../../client/src/data/files/create-local-files.ts';
import { LOCAL_BYTES_MAX, type LocalFile } from '../../../client/src/data/files/local-file.ts';

/** A phone with storage and files, and a cloud that counts what reaches it. */
class PhoneAndCloud {
  stored: unknown;
  readonly onPhone = new Set<string>();
  readonly uploads: string[] = [];
  readonly registered: string[] = [];
  hasNetwork = true;
  /** What the cloud says of a file instead of taking it; `lost` takes it and nobody hears of it. */
  says: ErrorCode | 'lost' | null = null;
  #minted = 0;
  files: ReturnType<typeof createLocalFiles> = this.open();

  /** The app is opened, or opened again. */
  open(): ReturnType<typeof createLocalFiles> {
    this.files = createLocalFiles({
      load: () => Promise.resolve(this.stored),
      save: (files) => {
        this.stored = JSON.parse(JSON.stringify(files)) as unknown;
        return Promise.resolve(true);
      },
      mint: () => `minted-${(this.#minted += 1)}`,
      now: () => 0 as InstantMs,
      upload: ({ name, path }) => {
        if (!this.hasNetwork || !this.onPhone.has(path)) return Promise.resolve(null);
        this.uploads.push(name);
        return Promise.resolve(`cloud://here/${name}`);
      },
      register: (_, fileId) => Promise.resolve(this.#register(fileId)),
      isThere: (path) => Promise.resolve(this.onPhone.has(path)),
      drop: (path) => void this.onPhone.delete(path),
    });
    return this.files;
  }

  #register(fileId: string): Sent {
    if (this.says !== null && this.says !== 'lost') return { ok: false, code: this.says };
    if (!this.registered.includes(fileId)) this.registered.push(fileId);
    return this.says === 'lost' ? { ok: false, code: 'NETWORK' } : { ok: true, value: `media of ${fileId}` };
  }

  async take(path: string, sizeBytes = 1000): Promise<LocalFile> {
    this.onPhone.add(path);
    const one = await this.add(path, sizeBytes);
    if (!one) throw new Error('there is no room');
    return one;
  }
  add(path: string, sizeBytes: number) {
    return this.files.add({ purpose: 'need', kind: 'picture', path, extension: 'jpg', seconds: 0, sizeBytes });
  }
}

describe('a file on the phone', () => {
  test('asked for by two at once is sent once', async () => {
    const world = new PhoneAndCloud();
    const { key } = await world.take('a');
    const [first, second] = await Promise.all([world.files.send(key), world.files.send(key)]);
    expect(first).toEqual({ ok: true, value: 'media of cloud://here/minted-2' });
    expect(second).toEqual(first);
    expect(world.uploads).toEqual(['minted-2']);
    expect(world.files.state.get()).toMatchObject({ sending: [], failed: {} });
  });

  test('whose registration was not heard of is registered again and not uploaded again', async () => {
    const world = new PhoneAndCloud();
    const { key } = await world.take('a');
    world.says = 'lost';
    expect(await world.files.send(key)).toEqual({ ok: false, code: 'NETWORK' });
    world.says = null;
    await world.open().look();
    expect(await world.files.send(key)).toEqual({ ok: true, value: 'media of cloud://here/minted-2' });
    expect(world.uploads).toEqual(['minted-2']);
    expect(world.registered).toEqual(['cloud://here/minted-2']);
  });

  test('that the cloud was too busy for is not uploaded again', async () => {
    const world = new PhoneAndCloud();
    const { key } = await world.take('a');
    world.says = 'BUSY';
    expect(await world.files.send(key)).toEqual({ ok: false, code: 'BUSY' });
    world.says = null;
    expect(await world.files.send(key)).toMatchObject({ ok: true });
    expect(world.uploads).toHaveLength(1);
  });

  test('waits for a network through a restart', async () => {
    const world = new PhoneAndCloud();
    const { key } = await world.take('a');
    world.hasNetwork = false;
    expect(await world.files.send(key)).toEqual({ ok: false, code: 'NETWORK' });
    expect(world.files.state.get().failed).toEqual({ [key]: 'NETWORK' });
    await world.open().look();
    world.hasNetwork = true;
    expect(await world.files.send(key)).toMatchObject({ ok: true });
    expect(world.uploads).toHaveLength(1);
  });

  test('that was refused is uploaded again when it is tried again', async () => {
    const world = new PhoneAndCloud();
    const { key } = await world.take('a');
    world.says = 'MEDIA_TELLS_PLACE';
    expect(await world.files.send(key)).toEqual({ ok: false, code: 'MEDIA_TELLS_PLACE' });
    world.says = null;
    expect(await world.files.send(key)).toMatchObject({ ok: true });
    expect(world.uploads).toHaveLength(2);
  });

  test('that the phone lost is not called a matter of the network', async () => {
    const world = new PhoneAndCloud();
    const { key } = await world.take('a');
    world.onPhone.clear();
    expect(await world.files.send(key)).toEqual({ ok: false, code: 'MEDIA_NOT_FOUND' });
    expect(await world.files.send('never taken')).toEqual({ ok: false, code: 'MEDIA_NOT_FOUND' });
  });

  test('that the cloud let go goes again under another name', async () => {
    const world = new PhoneAndCloud();
    const { key } = await world.take('a');
    await world.files.send(key);
    await world.files.renew([key]);
    await world.files.send(key);
    expect(world.uploads).toEqual(['minted-2', 'minted-3']);
  });

  test('that is dropped is gone from the phone and from storage', async () => {
    const world = new PhoneAndCloud();
    const kept = await world.take('a');
    const dropped = await world.take('b');
    await world.files.drop([dropped.key]);
    expect([...world.onPhone]).toEqual(['a']);
    expect(world.stored).toEqual([kept]);
  });
});

test('one more than the phone keeps is refused, and leaves nothing behind', async () => {
  const world = new PhoneAndCloud();
  const first = await world.take('a', LOCAL_BYTES_MAX - 10);
  world.onPhone.add('b');
  expect(await world.add('b', 11)).toBeNull();
  expect([...world.onPhone]).toEqual(['a']);
  expect(world.stored).toEqual([first]);
  expect(await world.add('c', 10)).toMatchObject({ path: 'c' });
});

test('storage gives back what it understands and nothing else', async () => {
  const world = new PhoneAndCloud();
  const one = await world.take('a');
  world.stored = [null, 7, { key: 'picture-x' }, { ...one, kind: 'film' }, one];
  expect(await world.files.look()).toEqual([one]);
  world.stored = 'nonsense';
  expect(await world.files.look()).toEqual([]);
});
