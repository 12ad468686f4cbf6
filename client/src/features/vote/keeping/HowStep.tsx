import { ChooseOne, Line } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { OPENS_IN } from './form.ts';
import { LawStep } from './LawStep.tsx';
import type { StepProps } from './QuestionSteps.tsx';

type Props = StepProps & { mayBeAboutCaptain: boolean };
const PURPOSES = ['ask', 'decide'] as const;
const TIES = ['talk', 'draw'] as const;
const ANSWERS = ['yes', 'no'] as const;
const answers = (words: Readonly<Record<(typeof ANSWERS)[number], string>>) =>
  ANSWERS.map((key) => ({ key, word: words[key] }));

/** What it is, and by what it is held. */
export const HowStep = ({ form, mayBeAboutCaptain, onChange }: Props) =>
  form.purpose === 'statutory' ? (
    <LawStep form={form} onChange={onChange} />
  ) : (
    <OwnStep form={form} mayBeAboutCaptain={mayBeAboutCaptain} onChange={onChange} />
  );

const OwnStep = ({ form, mayBeAboutCaptain, onChange }: Props) => (
  <>
    <ChooseOne
      icon="family"
      question={say('make.purpose')}
      of={PURPOSES.map((key) => ({ key, word: say(`make.purpose.${key}`) }))}
      chosen={form.purpose}
      onChoose={(purpose) => onChange({ purpose, opensIn: OPENS_IN[purpose][0], days: null })}
    />
    <Line
      className="field-hint"
      text={say(form.purpose === 'ask' ? 'make.purpose.ask.words' : 'make.purpose.decide.words')}
    />
    {form.purpose === 'decide' && form.kind !== 'score' && (
      <ChooseOne
        icon="swap"
        question={say('make.tie')}
        of={TIES.map((key) => ({ key, word: say(`make.tie.${key}`) }))}
        chosen={form.tie}
        onChoose={(tie) => onChange({ tie })}
      />
    )}
    <ChooseOne
      icon="edit"
      question={say('make.change')}
      of={answers({ yes: say('make.change.yes'), no: say('make.change.no') })}
      chosen={form.mayChange ? 'yes' : 'no'}
      onChoose={(key) => onChange({ mayChange: key === 'yes' })}
    />
    {mayBeAboutCaptain && (
      <ChooseOne
        icon="shield"
        question={say('make.captain')}
        of={answers({ yes: say('make.captain.yes'), no: say('make.captain.no') })}
        chosen={form.isAboutCaptain ? 'yes' : 'no'}
        onChoose={(key) => onChange({ isAboutCaptain: key === 'yes' })}
      />
    )}
    <ChooseOne
      icon="eye"
      question={say('make.rehearsal')}
      of={answers({ yes: say('make.rehearsal.yes'), no: say('make.rehearsal.no') })}
      chosen={form.isRehearsal ? 'yes' : 'no'}
      onChoose={(key) => onChange({ isRehearsal: key === 'yes' })}
    />
  </>
);
