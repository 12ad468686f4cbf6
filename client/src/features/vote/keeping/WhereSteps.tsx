import { ChooseNode, ChooseOne } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { Node } from '../../membership/index.ts';
import type { StepProps } from './QuestionSteps.tsx';

/** The node that is chosen so far. */
export type Chosen = { readonly kind: Node['kind'] | null; readonly nodeId: string | null };
type WhereProps = StepProps & {
  nodes: readonly Node[];
  node: Node | null;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
};
const UNITS = ['household', 'resident'] as const;
/** The whole community at once, or every building for itself. */
const EACH = ['no', 'yes'] as const;

/** Where it is held, and who casts one ballot. */
export const WhereStep = ({ form, nodes, node, chosen, onChange, onChoose }: WhereProps) => (
  <>
    <ChooseNode
      question={say('make.where')}
      words={{
        community: say('make.where.community'),
        grid: say('make.where.grid'),
        building: say('make.where.building'),
        which: say('make.where.which'),
      }}
      nodes={nodes}
      chosen={chosen}
      onChange={onChoose}
    />
    {node?.kind === 'community' && form.purpose !== 'statutory' && (
      <ChooseOne
        icon="tab-building"
        question={say('make.each')}
        of={EACH.map((key) => ({ key, word: say(`make.each.${key}`) }))}
        chosen={form.isInEach ? 'yes' : 'no'}
        onChoose={(key) => onChange({ isInEach: key === 'yes', days: null })}
      />
    )}
    {form.purpose !== 'statutory' && <Unit form={form} onChange={onChange} />}
  </>
);

/** Who casts one ballot; what the law decides is decided by homes. */
const Unit = ({ form, onChange }: StepProps) => (
  <ChooseOne
    icon="household"
    question={say('make.unit')}
    of={UNITS.map((key) => ({
      key,
      word: say(`make.unit.${key}`),
      icon: key === 'household' ? ('household' as const) : ('person' as const),
    }))}
    chosen={form.unit}
    onChoose={(unit) => onChange({ unit })}
  />
);
