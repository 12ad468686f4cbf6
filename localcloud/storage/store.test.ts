import fc from 'fast-check';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { openState, type State } from '../state/state.ts';
import { fileIds, refusePath } from './paths.ts';
import { FILE_BYTES_MAX, FileTooLarge, NotOwner, Store } from './store.ts';

let dir: string;
let state: State;
let store: Store;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'store-'));
  state = openState(join(dir, 'state.db'));
  store = new Store(join(dir, 'files'), state, () => 1000);
});
afterEach(() => {
  state.close();
  rmSync(dir, { recursive: true });
});

const from = (...chunks: readonly string[]): Readable => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
const text = (path: string): string => store.head(path, 1000).toString('utf8');
const objects = (): string[] => readdirSync(join(dir, 'files'));

describe('the store', () => {
  test('keeps what was put, with size, time and owner, and leaves one object for a path', async () => {
    await store.put('a/b.txt', from('first'), 'o-1');
    expect(await store.put('a/b.txt', from('sec', 'ond'), 'o-1')).toEqual({
      path: 'a/b.txt',
      size: 6,
      at: 1000,
      owner: 'o-1',
    });
    expect([text('a/b.txt'), store.find('a/b.txt'), objects().length]).toEqual([
      'second',
      { path: 'a/b.txt', size: 6, at: 1000, owner: 'o-1' },
      1,
    ]);
  });

  test('a function replaces the file of anybody, and a user none of another, of a function neither', async () => {
    await store.put('theirs', from('theirs'), 'o-1');
    await store.put('theirs', from('checked'), '');
    await expect(store.put('theirs', from('again'), 'o-1')).rejects.toThrow(NotOwner);
    expect([text('theirs'), objects().length]).toEqual(['checked', 1]);
  });

  test('an upload that breaks off leaves the file as it was', async () => {
    await store.put('a', from('whole'), '');
    const broken = new Readable({
      read() {
        this.push('ha');
        this.destroy(new Error('cable pulled'));
      },
    });
    await expect(store.put('a', broken, '')).rejects.toThrow('cable pulled');
    expect([text('a'), objects().length]).toEqual(['whole', 1]);
  });

  test('a file over 100 MB is refused and leaves nothing', async () => {
    const block = Buffer.alloc(1024 * 1024);
    const large = Readable.from(Array.from({ length: FILE_BYTES_MAX / block.length + 1 }, () => block));
    await expect(store.put('a', large, '')).rejects.toBeInstanceOf(FileTooLarge);
    expect([store.find('a'), objects()]).toEqual([undefined, []]);
  });

  test('objects that no path points to are swept at the start', async () => {
    await store.put('a', from('kept'), '');
    writeFileSync(join(dir, 'files', 'left-over'), 'x');
    store = new Store(join(dir, 'files'), state, () => 1000);
    expect([objects().length, text('a')]).toEqual([1, 'kept']);
  });

  test('removing takes the object too, and says whether there was one', async () => {
    await store.put('a', from('x'), '');
    expect([store.remove('a'), store.remove('a'), objects()]).toEqual([true, false, []]);
  });

  test('files are listed by path', async () => {
    for (const path of ['b', 'a/c', 'a']) await store.put(path, from(path), '');
    expect(store.list(2).map(({ path }) => path)).toEqual(['a', 'a/c']);
  });
});

describe('cloud paths', () => {
  test('a path that is taken has no part that could lead elsewhere', () => {
    const part = fc.oneof(fc.constantFrom('.', '..', '', 'a', '号', '\0', '%2e', '\\'), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
        (path) => {
          if (refusePath(path) !== undefined) return;
          const parts = path.split('/');
          expect(parts.every((each) => each !== '' && each !== '.' && each !== '..')).toBe(true);
          expect(/[\p{Cc}#?%\\]/u.test(path)).toBe(false);
          expect(decodeURIComponent(encodeURI(path))).toBe(path);
        },
      ),
    );
  });

  test('850 bytes are taken, 851 refused; what is no text is refused', () => {
    expect(refusePath('号'.repeat(283) + 'a')).toBeUndefined();
    expect(refusePath('a'.repeat(851))).toContain('850 bytes');
    expect(refusePath(7)).toBe('path is empty');
  });

  test('a file id names its path and only in its environment', () => {
    const ids = fileIds('prod');
    expect([
      ids.of('a/b'),
      ids.pathOf('cloud://prod.6c6f-prod/a/b'),
      ids.pathOf('cloud://test.6c6f-test/a/b'),
      ids.pathOf(1),
    ]).toEqual(['cloud://prod.6c6f-prod/a/b', 'a/b', undefined, undefined]);
  });
});
