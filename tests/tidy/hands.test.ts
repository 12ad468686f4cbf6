import { codeFiles, linesMatching, textOf } from './sources.ts';

const PRESS = 'client/src/ui/Press.tsx';
/** Held as well as tapped: it asks by itself whether a hand was hasty. */
const HELD = 'client/src/features/capture/record/SpeakAct.tsx';

/** What the app lets WeChat answer itself: each opens a question of WeChat's own, and the first lies covered for half a second. */
const OF_WECHAT = [
  'client/src/ui/ConsentSheet.tsx',
  'client/src/ui/ShareButton.tsx',
  'client/src/features/account/MyPhone.tsx',
];

const screens = codeFiles().filter((file) => /^client\/src\/(ui|features|pages|packages)\/.*\.tsx$/.test(file));
const filesOf = (lines: readonly string[]): readonly string[] => [
  ...new Set(lines.map((line) => line.split(':')[0] ?? '')),
];

test('every press passes through Press, which ignores a hasty hand', () => {
  expect(filesOf(linesMatching(screens, /\bon(Click|Tap|Touch\w+|LongPress)=/))).toEqual([HELD, PRESS]);
  expect(
    filesOf(linesMatching(screens, /<Button\b/))
      .slice()
      .sort(),
  ).toEqual([...OF_WECHAT, HELD].sort());
});

test('every question with two answers draws them by Answers', () => {
  const asking = screens.filter((file) => /<Sheet\s+title=/.test(textOf(file)) && !file.includes('/gallery/'));
  const byHand = asking.filter((file) => !textOf(file).includes('<Answers'));
  // Sheets with one way out, one that is answered aloud, and the consent whose yes is WeChat's.
  expect(byHand.slice().sort()).toEqual([
    'client/src/features/capture/pictures/LookAt.tsx',
    'client/src/features/home/Tonight.tsx',
    'client/src/features/meeting/DaySheet.tsx',
    'client/src/features/meeting/PrivateSheet.tsx',
    'client/src/features/need/detail/MoreActs.tsx',
    'client/src/features/need/detail/wording/SayAgainSheet.tsx',
    'client/src/features/need/post/AboutOffice.tsx',
    'client/src/features/notice/ListeningChoice.tsx',
    'client/src/features/review/OpinionSheet.tsx',
    'client/src/features/review/SaidBefore.tsx',
    'client/src/features/review/jielong/ChooseHome.tsx',
    'client/src/features/supervision/DigestSheet.tsx',
    'client/src/features/vote/keeping/DaySheet.tsx',
    'client/src/ui/ConsentSheet.tsx',
  ]);
});
