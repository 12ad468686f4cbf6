import {
  packagesOf,
  sayWeight,
  serverWordsIn,
  sizeOf,
  tooHeavy,
  weighFirstLoad,
  weighPackages,
  type BuiltFile,
} from './weigh.ts';

const file = (path: string, length: number): BuiltFile => ({ path, bytes: Buffer.alloc(length) });
const code = (path: string, text: string): BuiltFile => ({ path, bytes: Buffer.from(text) });
/** Of bytes that no gzip makes smaller. */
const dense = (length: number): Buffer => {
  let state = 1;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return state % 256;
    }),
  );
};

describe('the mini-program', () => {
  test('what lies in packages/ is a subpackage, all the rest the main package', () => {
    const { main, subpackages } = packagesOf([
      file('app.js', 100),
      file('pages/home/index.js', 20),
      file('packages/need/pages/post/index.js', 3),
    ]);
    expect([sizeOf(main), subpackages.map(({ name, files }) => [name, sizeOf(files)])]).toEqual([120, [['need', 3]]]);
  });

  test('a main package or a subpackage over its budget is told by name', () => {
    const within = [file('app.js', 447_200), file('packages/need/a.js', 300_000)];
    expect(tooHeavy(weighPackages(within))).toEqual([]);
    const over = [file('app.js', 448_001), file('packages/need/a.js', 300_001), file('packages/staff/a.js', 1)];
    expect(tooHeavy(weighPackages(over))).toEqual([
      'main package',
      'main package with a vertical more',
      'subpackage need',
    ]);
    expect(weighPackages(over).map(sayWeight)[0]).toBe('main package: 448.0 KB of 448.0 KB');
  });

  test('a vertical adds at most 6 KB to the main package', () => {
    expect(tooHeavy(weighPackages([file('app.js', 447_201)]))).toEqual(['main package with a vertical more']);
  });
});

describe('the browser build', () => {
  const HTML = '<script defer src="./js/97.a.js"></script><link href="./css/app.b.css">';
  const LOADS = '"pages/home/index","load":function(A,e){return[Promise.all([n.e(804),n.e(7)]).then(x),A,e]}';
  const built = (home: Buffer): readonly BuiltFile[] => [
    code('index.html', HTML),
    code('js/97.a.js', `u=function(A){return"js/"+(804===A?"shared":A)};[{path:${LOADS}}]`),
    code('css/app.b.css', 'a{}'),
    code('js/shared.c.js', 'shared'),
    { path: 'js/7.d.js', bytes: home },
    { path: 'js/8.e.js', bytes: dense(300_000) },
  ];

  test('the first load is the page, what it names, and the pieces of home', () => {
    const small = weighFirstLoad(built(Buffer.from('home'))).bytes;
    const larger = weighFirstLoad(built(dense(10_000))).bytes;
    expect(small).toBeLessThan(500);
    expect(larger - small).toBeGreaterThan(9_900);
  });

  test('a piece brings its style along', () => {
    const bare = weighFirstLoad(built(Buffer.from('home'))).bytes;
    const styled = weighFirstLoad([...built(Buffer.from('home')), { path: 'css/7.f.css', bytes: dense(5_000) }]).bytes;
    expect(styled - bare).toBeGreaterThan(4_900);
  });

  test('a first load over its budget is told', () => {
    expect(tooHeavy([weighFirstLoad(built(dense(1_000)))])).toEqual([]);
    expect(tooHeavy([weighFirstLoad(built(dense(201_000)))])).toEqual(['first load in a browser, gzip']);
  });

  test('a build in which home cannot be found is no light one', () => {
    expect(() => weighFirstLoad([])).toThrow('the browser build has no index.html');
    expect(() => weighFirstLoad([code('index.html', '')])).toThrow('does not say how home is loaded');
    const withoutPiece = built(Buffer.from('home')).filter(({ path }) => path !== 'js/7.d.js');
    expect(() => weighFirstLoad(withoutPiece)).toThrow('the browser build has no piece 7');
  });
});

test('a word of the server is told with its place, wherever the phone would run it', () => {
  const files = [code('js/a.js', 'x.ZodError'), code('a.wxml', 'getWXContext'), code('a.png', 'ZodError')];
  expect(serverWordsIn(files)).toEqual(['ZodError in js/a.js', 'getWXContext in a.wxml']);
});
