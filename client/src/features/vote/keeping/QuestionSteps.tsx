import { View } from '@tarojs/components';
import { APPROVE_OPTIONS, QUESTION_LIMITS as LIMITS, type QuestionKind } from '../../../../../shared/vote/question.ts';
import { AskedField, ChooseOne, Field, FieldTitle, Item, PlainAct, Stepper } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { VoteForm } from './form.ts';

export type StepProps = { form: VoteForm; onChange: (part: Partial<VoteForm>) => void };

const KINDS = ['one', 'some', 'approve', 'score'] as const;

/** What is asked, and how it is answered. */
export const TitleStep = ({ form, onChange }: StepProps) => (
  <>
    <AskedField
      icon="say"
      question={say('make.ask')}
      value={form.title}
      placeholder={say('make.ask.placeholder')}
      lengthMax={LIMITS.titleLengthMax}
      onChange={(title) => onChange({ title })}
    />
    {form.purpose !== 'statutory' && (
      <ChooseOne
        icon="check"
        question={say('make.kind')}
        of={KINDS.map((key) => ({ key, word: say(`make.kind.${key}`) }))}
        chosen={form.kind}
        onChoose={(kind) => onChange({ kind, options: optionsFor(kind, form), most: 1 })}
      />
    )}
  </>
);

/** Yes or no has its own three; whoever leaves it again writes others. */
const optionsFor = (kind: QuestionKind, { kind: before, options }: VoteForm): readonly string[] => {
  if (kind === 'approve') return APPROVE_OPTIONS;
  return before === 'approve' ? ['', ''] : options;
};

/** What can be chosen. */
export const OptionsStep = ({ form, onChange }: StepProps) => {
  const { kind, options, most } = form;
  if (kind === 'approve') return options.map((word) => <Item key={word} icon="say" title={word} />);
  const write = (at: number, word: string) =>
    onChange({ options: options.map((option, place) => (place === at ? word : option)) });
  return (
    <>
      <FieldTitle icon="say" words={say('make.options')} />
      {options.map((option, at) => (
        <Field
          key={at}
          label={say('make.option', { n: at + 1 })}
          value={option}
          placeholder={say('make.option', { n: at + 1 })}
          lengthMax={LIMITS.optionLengthMax}
          onChange={(word) => write(at, word)}
        />
      ))}
      <View className="pad acts">
        {options.length > LIMITS.optionsMin && (
          <PlainAct
            icon="minus"
            word={say('make.option.less')}
            onPress={() => onChange({ options: options.slice(0, -1), most: Math.min(most, options.length - 1) })}
          />
        )}
        {options.length < LIMITS.optionsMax && (
          <PlainAct
            icon="plus"
            word={say('make.option.more')}
            onPress={() => onChange({ options: [...options, ''] })}
          />
        )}
      </View>
      {kind === 'some' && (
        <>
          <FieldTitle icon="check" words={say('make.most')} />
          <Stepper
            label={say('make.most')}
            value={most}
            max={options.length}
            words={say('make.most.n', { n: most })}
            onChange={(n) => onChange({ most: n })}
          />
        </>
      )}
    </>
  );
};
