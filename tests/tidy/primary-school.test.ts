import { PRIMARY_SCHOOL_CHARACTERS } from '../fixtures/primary-school-characters.ts';
import { PLAINER } from '../fixtures/plainer-words.ts';
import { sentencesIn, stiffIn } from './plain-words.ts';
import { codeFiles, textOf } from './sources.ts';

/** What residents read: the catalogue of the client, and the names and refusals that stand in shared/. */
const READ = /^(client\/src\/(features\/\w+\/)?words\/zh\/|shared\/).*(?<!\.test)\.ts$/;

/** Files whose characters nobody chose, each with its reason. */
const NAMES_OF_OTHERS: Readonly<Record<string, string>> = {
  'shared/need/danger.ts': 'words that people say in danger, which are listened for and never shown',
  'shared/review/private-words.ts': 'words that people say of what is private, which are listened for and never shown',
  'shared/review/jielong/plain-words.ts': 'what people write who have nothing to say, which is read and never shown',
  'shared/review/jielong/suggest-kind.ts': 'words that people write in a group, which are read and never shown',
  'shared/review/jielong/whose-line.ts': 'how people write where they live, which is read and never shown',
  'shared/community/names/proper-signs.ts':
    'characters of names that other encodings hide, which are read and never said',
  'shared/community/names/variants.ts': 'characters of names in their older writings, which are read and never said',
  'shared/merchant/called.ts': 'surnames, which nobody chose',
  'shared/community/ethnicities.ts': 'the names of the 56 peoples are set by GB/T 3304',
};

/** Characters outside the table that stay, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  侗: 'the name of a people and of its language, which its speakers know',
  阄: 'in 抓阄, which villagers say for drawing lots; the page shows the bowl and says it',
  瑶: 'the name of a people and of its language, which its speakers know',
  斋: 'in 开斋节, a festival that whoever keeps it knows',
  尔: 'in 古尔邦节, a festival that whoever keeps it knows',
  邦: 'in 古尔邦节, a festival that whoever keeps it knows',
};

/** Words that stay although there is a plainer one, each with its reason. */
const STIFF_EXCEPTIONS: Readonly<Record<string, string>> = {
  更正: 'what a notice on the wall is called that takes the place of another one',
  申请: 'WeChat itself calls it so when somebody wants to join a group',
  导入: 'the trade of the community staff, who alone meet it',
  调解: 'in 调解员, a role that the law names',
  通过: 'in 没通过, which is what everybody calls a vote that failed',
  本: 'in 本楼, which is how people of a building say it',
};

/** Files whose words nobody says: each with its reason. */
const NEVER_SAID: Readonly<Record<string, string>> = {
  'shared/community/roster-columns.ts': 'headings of the lists that offices keep, which are recognised and not shown',
};

const HAN = /[\u3400-\u9fff]/;
const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');

const unknownIn = (words: string): readonly string[] =>
  Array.from(new Set(words)).filter(
    (one) => HAN.test(one) && !PRIMARY_SCHOOL_CHARACTERS.has(one) && !(one in EXCEPTIONS),
  );

const files = codeFiles().filter((file) => READ.test(file) && !(file in NAMES_OF_OTHERS));

test('the table has its 2,500 characters', () => {
  expect(PRIMARY_SCHOOL_CHARACTERS.size).toBe(2500);
});

test('every character residents read is taught in primary school', () => {
  const found = files.flatMap((file) =>
    unknownIn(withoutComments(textOf(file))).map((character) => `${character} in ${file}`),
  );
  expect(found).toEqual([]);
});

test('a character nobody learns in primary school is seen', () => {
  expect(unknownIn("'post.next': '缴纳账款'")).toEqual(['账']);
});

const stiffWords = (code: string): readonly string[] =>
  sentencesIn(withoutComments(code)).flatMap((sentence) => stiffIn(sentence));

test('no word stands for residents to read that has a plainer one', () => {
  const found = files
    .filter((file) => !(file in NEVER_SAID))
    .flatMap((file) => stiffWords(textOf(file)).map((word) => `${word} in ${file}`));
  const left = found.filter((word) => !Object.keys(STIFF_EXCEPTIONS).some((one) => word.startsWith(`${one} `)));
  expect(left).toEqual([]);
  expect(Object.keys(STIFF_EXCEPTIONS).filter((one) => !found.some((word) => word.startsWith(`${one} `)))).toEqual([]);
  expect(Object.keys(NEVER_SAID).filter((file) => stiffWords(textOf(file)).length === 0)).toEqual([]);
});

test('a word of an office is seen with the one to say, and not where it is part of another', () => {
  expect(stiffWords("'post.next': '缴纳账款，如需 {n} 次请及时告知'")).toEqual([
    '缴纳 (交)',
    '告知 (告诉)',
    '如需 (要是想)',
    '及时 (快)',
  ]);
  expect(stiffWords("'post.next': '应该将来再说，终于办好'")).toEqual([]);
});

test('there are many of them, and none of the plainer words is one itself', () => {
  expect(PLAINER.size).toBeGreaterThanOrEqual(300);
  const plainer = [...PLAINER.values()].flatMap((words) => words.split('、'));
  expect(plainer.filter((word) => PLAINER.has(word))).toEqual([]);
});

test('the words of every package are among what is read, and every exception is still needed', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'client/src/words/zh/frame.ts',
      'client/src/features/need/words/zh/ready.ts',
      'shared/community/roles.ts',
    ]),
  );
  const all = files.map((file) => withoutComments(textOf(file))).join('');
  expect(Object.keys(EXCEPTIONS).filter((one) => !all.includes(one))).toEqual([]);
  expect(Object.keys(NAMES_OF_OTHERS).filter((file) => !codeFiles().includes(file))).toEqual([]);
});
