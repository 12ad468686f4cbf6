import { PRIMARY_SCHOOL_CHARACTERS } from '../fixtures/primary-school-characters.ts';
import { codeFiles, textOf } from './sources.ts';

/** What residents read: the catalogue of the client, and the names and refusals that stand in shared/. */
const READ = /^(client\/src\/words\/zh\/|shared\/).*(?<!\.test)\.ts$/;

/** Files whose characters nobody chose, each with its reason. */
const NAMES_OF_OTHERS: Readonly<Record<string, string>> = {
  'shared/community/ethnicities.ts': 'the names of the 56 peoples are set by GB/T 3304',
};

/** Characters outside the table that stay, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  侗: 'the name of a people and of its language, which its speakers know',
  瑶: 'the name of a people and of its language, which its speakers know',
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

test('a word nobody learns in primary school is seen', () => {
  expect(unknownIn("'post.next': '缴纳账款'")).toEqual(['账']);
});

test('the words of every package are among what is read, and every exception is still needed', () => {
  expect(files).toEqual(
    expect.arrayContaining(['client/src/words/zh/frame.ts', 'client/src/words/zh/ready.ts', 'shared/kernel/errors.ts']),
  );
  const all = files.map((file) => withoutComments(textOf(file))).join('');
  expect(Object.keys(EXCEPTIONS).filter((one) => !all.includes(one))).toEqual([]);
  expect(Object.keys(NAMES_OF_OTHERS).filter((file) => !codeFiles().includes(file))).toEqual([]);
});
