import { STATUTORY_RULES } from '../../../../../shared/vote/rules.ts';
import { VOTE_LIMITS } from '../../../../../shared/vote/vote.ts';
import { AskedField, ChooseOne, Line } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { StepProps } from './QuestionSteps.tsx';

/** What the law decides: by which rule, and where the slips are handed in. Here nobody votes, and nothing is counted. */
export const LawStep = ({ form, onChange }: StepProps) => (
  <>
    <Line className="field-hint" text={say('make.law.words')} />
    <ChooseOne
      icon="document"
      question={say('make.law.rule')}
      of={STATUTORY_RULES.map((key) => ({ key, word: say(`make.law.${key}`) }))}
      chosen={form.rule}
      onChoose={(rule) => onChange({ rule })}
    />
    <Line className="field-hint" text={say(`make.law.${form.rule}.words`)} />
    <AskedField
      icon="place"
      question={say('make.law.where')}
      value={form.heldAt}
      placeholder={say('make.law.where.placeholder')}
      lengthMax={VOTE_LIMITS.heldAtLengthMax}
      onChange={(heldAt) => onChange({ heldAt })}
    />
  </>
);
