import { View } from '@tarojs/components';
import { QUESTION_LIMITS } from '../../../../../shared/vote/question.ts';
import { ChoiceTile, ChooseOne, FieldTitle, type IconName } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { picturesOf, sayOption } from '../options.ts';
import { pictureOfWords } from '../pictures.ts';
import type { Kept } from './kept.ts';

/** What somebody has read so far: the places that are marked, or the grades by their places; or that the slip is blank. */
export type Read = {
  readonly isBlank: boolean;
  readonly marked: readonly number[];
  readonly grades: readonly number[];
};
export const NOTHING_READ: Read = { isBlank: false, marked: [], grades: [] };

/** What is sent of it; null while it is no answer. */
export const sentOf = ({ kind, options }: Kept, { isBlank, marked, grades }: Read): readonly number[] | null => {
  if (isBlank) return [];
  if (kind === 'score')
    return options.every((_, at) => grades[at] !== undefined) ? options.map((_, at) => grades[at] ?? 0) : null;
  return marked.length > 0 ? [...marked].sort((one, other) => one - other) : null;
};

type Props = { vote: Kept; read: Read; onRead: (read: Read) => void };
const GRADES = Array.from({ length: QUESTION_LIMITS.gradeMax }, (_, at) => at + 1);

/** The options of a slip, and that it is blank. */
export const ReadSlip = ({ vote, read, onRead }: Props) => {
  const { kind, options, most } = vote;
  const isOneOfMany = kind === 'some';
  const pictures = picturesOf(vote);
  const mark = (at: number) =>
    onRead({ ...read, isBlank: false, marked: markedWith(read.marked, at, isOneOfMany, most) });
  const grade = (at: number, n: number) => {
    const grades = options.map((_, place) => (place === at ? n : read.grades[place])) as number[];
    onRead({ ...read, isBlank: false, grades });
  };
  return (
    <>
      {kind === 'score' ? (
        options.map((option, at) => (
          <ChooseOne
            key={option}
            icon={pictureOfWords(option, 'status-confirmed')}
            question={option}
            of={GRADES.map((n) => ({ key: String(n), word: say('papers.grade', { n }) }))}
            chosen={read.grades[at] === undefined ? null : String(read.grades[at])}
            onChoose={(n) => grade(at, Number(n))}
          />
        ))
      ) : (
        <>
          <FieldTitle icon="eye" words={say('papers.read')} />
          <View
            className="choices two"
            aria-role={isOneOfMany ? 'group' : 'radiogroup'}
            aria-label={say('papers.read')}
          >
            {options.map((option, at) => (
              <ChoiceTile
                key={option}
                {...iconOf(pictures?.[at])}
                word={sayOption(vote, at)}
                isOn={read.marked.includes(at)}
                isOneOfMany={isOneOfMany}
                onPress={() => mark(at)}
              />
            ))}
          </View>
        </>
      )}
      <View className="choices" aria-role="group" aria-label={say('papers.blank')}>
        <ChoiceTile
          icon="refuse"
          word={say('papers.blank')}
          isOn={read.isBlank}
          isOneOfMany
          onPress={() => onRead({ ...NOTHING_READ, isBlank: !read.isBlank })}
        />
      </View>
    </>
  );
};

const iconOf = (icon: IconName | undefined) => (icon === undefined ? {} : { icon });

/** One takes the place of another; of several no more are marked than may be. */
const markedWith = (marked: readonly number[], at: number, isOneOfMany: boolean, most: number): readonly number[] => {
  if (!isOneOfMany) return [at];
  if (marked.includes(at)) return marked.filter((place) => place !== at);
  return marked.length < most ? [...marked, at] : marked;
};
