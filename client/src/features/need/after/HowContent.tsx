import { ChooseOne } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { FACES, SCORES, type Score } from './faces.ts';

/** What somebody said of the work when they were asked; null = they did not say. */
export type Content = { readonly isSatisfied: boolean | null; readonly score: Score | null };

const ANSWERS = { unsaid: null, yes: true, no: false } as const;
type Answer = keyof typeof ANSWERS;
const KEYS = ['unsaid', 'yes', 'no'] as const satisfies readonly Answer[];
const keyOf = (isSatisfied: boolean | null): Answer => KEYS.find((key) => ANSWERS[key] === isSatisfied) ?? 'unsaid';

/** Satisfied or not, and how much: asked of somebody else, so nothing has to be said. */
export const HowContent = ({ content, onChange }: { content: Content; onChange: (content: Content) => void }) => (
  <>
    <ChooseOne
      icon="face-4"
      question={say('rate.satisfied')}
      of={KEYS.map((key) => ({ key, word: say(`rate.${key}`) }))}
      chosen={keyOf(content.isSatisfied)}
      onChoose={(key) => onChange({ isSatisfied: ANSWERS[key], score: key === 'unsaid' ? null : content.score })}
    />
    {content.isSatisfied !== null && (
      <ChooseOne
        icon="face-3"
        question={say('rate.score')}
        of={[
          ...SCORES.map((score) => ({ key: `${score}` as const, icon: FACES[score], word: String(score) })),
          { key: 'unsaid' as const, icon: 'minus' as const, word: say('rate.unsaid') },
        ]}
        chosen={content.score === null ? 'unsaid' : (`${content.score}` as const)}
        onChoose={(key) => onChange({ ...content, score: SCORES.find((score) => String(score) === key) ?? null })}
      />
    )}
  </>
);
