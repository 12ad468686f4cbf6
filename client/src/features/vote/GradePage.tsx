import { View } from '@tarojs/components';
import { useState } from 'react';
import { QUESTION_LIMITS } from '../../../../shared/vote/question.ts';
import { Act, ChooseOne, Line, Loaded, Page, Strip } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Asked } from './Asked.tsx';
import type { CastProps } from './CastPage.tsx';
import { Chosen } from './CastSheet.tsx';
import { pictureOfWords } from './pictures.ts';
import { sayWhose } from './say-vote.ts';
import { useCasting } from './use-casting.tsx';
import { VoteFacts } from './VoteFacts.tsx';

const GRADES = Array.from({ length: QUESTION_LIMITS.gradeMax }, (_, at) => at + 1) as readonly (1 | 2 | 3 | 4 | 5)[];

/** A vote that grades: one thing after another, from the saddest face to the happiest; then all of them once more, and the lamp. */
export const GradePage = ({ of, vote, onDone, onBack }: CastProps) => {
  const [grades, setGrades] = useState<readonly number[]>([]);
  const { isYoung, begin, over } = useCasting(vote, grades, onDone);
  const at = grades.length;
  const option = vote.options[at];
  const back = at === 0 ? onBack : () => setGrades(grades.slice(0, -1));
  return (
    <Page
      title={say('vote.title')}
      onBack={back}
      over={over}
      foot={
        option === undefined && (
          <View className="acts">
            <Act icon="vote" word={say('cast.forGrades')} onPress={begin} />
          </View>
        )
      }
    >
      <Loaded of={of}>
        {() => (
          <>
            <Asked icon={pictureOfWords(vote.title, 'vote')} title={vote.title} words={sayWhose(vote)} />
            {isYoung && <Strip icon="warning" title={say('cast.young')} words={say('cast.young.words')} />}
            {option === undefined ? (
              <View className="options">
                <Chosen vote={vote} choice={grades} />
              </View>
            ) : (
              <View className="grading">
                <Line
                  className="second grading-step"
                  text={say('cast.step', { n: at + 1, all: vote.options.length })}
                />
                <ChooseOne
                  key={option}
                  icon={pictureOfWords(option, 'vote')}
                  question={option}
                  of={GRADES.map((grade) => ({
                    key: String(grade),
                    icon: `face-${grade}` as const,
                    word: say('cast.grade', { n: grade }),
                  }))}
                  chosen={null}
                  onChoose={(grade) => setGrades([...grades, Number(grade)])}
                />
              </View>
            )}
            <VoteFacts vote={vote} />
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};
