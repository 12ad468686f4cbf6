import { APPROVE_OPTIONS, STATUTORY_OPTIONS, type QuestionKind } from '../../../../../shared/vote/question.ts';
import type { VotePurpose } from '../../../../../shared/vote/rules.ts';
import type { IconName } from '../../../ui/index.ts';
import type { NeedKind } from '../../../../../shared/need/kinds.ts';
import { sayKind } from '../../../words/names.ts';
import { say } from '../../../words/say.ts';

/** What a vote can begin from: a picture, a question and options that lie ready. */
const TEMPLATES = ['money', 'day', 'clean', 'agree', 'grade', 'law', 'own'] as const;
export type TemplateKey = (typeof TEMPLATES)[number];

/** A template in the words of the screen. */
export type Template = {
  readonly key: TemplateKey;
  readonly icon: IconName;
  readonly kind: QuestionKind;
  readonly purpose: VotePurpose;
  readonly title: string;
  readonly options: readonly string[];
};

const LOOKS = {
  money: { icon: 'money', kind: 'one', purpose: 'decide' },
  day: { icon: 'calendar', kind: 'one', purpose: 'ask' },
  clean: { icon: 'kind-clean', kind: 'one', purpose: 'decide' },
  agree: { icon: 'check', kind: 'approve', purpose: 'decide' },
  grade: { icon: 'status-confirmed', kind: 'score', purpose: 'ask' },
  law: { icon: 'document', kind: 'approve', purpose: 'statutory' },
  own: { icon: 'edit', kind: 'one', purpose: 'ask' },
} as const satisfies Record<TemplateKey, Pick<Template, 'icon' | 'kind' | 'purpose'>>;

const optionsOf = (key: TemplateKey): readonly string[] => {
  if (key === 'agree') return APPROVE_OPTIONS;
  if (key === 'law') return STATUTORY_OPTIONS;
  if (key === 'own') return ['', ''];
  return [say(`make.of.${key}.1`), say(`make.of.${key}.2`), say(`make.of.${key}.3`)];
};

/** All of them, in the order of their tiles. */
export const templates = (): readonly Template[] =>
  TEMPLATES.map((key) => ({
    ...LOOKS[key],
    key,
    title: key === 'own' || key === 'agree' || key === 'law' ? '' : say(`make.of.${key}`),
    options: optionsOf(key),
  }));

/** A matter of which most buildings spoke (每月一题), to be put to all of them: what can be done about it is written next. */
export const templateOf = (kind: NeedKind): Template => ({
  ...LOOKS.own,
  ...{ key: 'own', title: say('make.topic', { kind: sayKind(kind) }), options: ['', ''] },
});
