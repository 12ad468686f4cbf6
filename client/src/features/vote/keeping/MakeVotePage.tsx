import { View } from '@tarojs/components';
import { useState } from 'react';
import { VOTE_MAKERS } from '../../../../../shared/vote/keepers.ts';
import { useAct, useQuery } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { Act, ChoiceTile, Loaded, Middle, nodeOf, Page, Refusal, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Gate, nodesInReach, type Node, type Resident } from '../../membership/index.ts';
import { formOf, isQuestion, isTitled, writtenOf, type VoteForm } from './form.ts';
import { HowStep } from './HowStep.tsx';
import { OptionsStep, TitleStep, type StepProps } from './QuestionSteps.tsx';
import { SureStep } from './SureStep.tsx';
import { templates, type Template } from './templates.ts';
import { WhenStep, WhereStep, type Chosen } from './WhereSteps.tsx';

/** Somebody writes a vote, one thing a screen; a second person checks it before anybody else reads it. */
export const MakeVotePage = () => <Gate title={say('make.title')}>{(me) => <Open me={me} />}</Gate>;

const Open = ({ me }: { me: Resident }) => {
  const directory = useQuery('community.directory', {});
  const [template, choose] = useState<Template | null>(null);
  const known = directory.query.state === 'loading' ? null : (directory.query.value ?? null);
  if (!known)
    return (
      <Page title={say('make.title')}>
        <Loaded of={directory}>{() => null}</Loaded>
      </Page>
    );
  const nodes = nodesInReach(me, known, VOTE_MAKERS);
  if (nodes.length === 0)
    return (
      <Page title={say('make.title')}>
        <Middle icon="lock" title={say('make.nobody')} words={say('make.nobody.words')} />
      </Page>
    );
  return template ? (
    <Steps template={template} nodes={nodes} onStart={() => choose(null)} />
  ) : (
    <Page title={say('make.what')}>
      <View className="choices kinds" aria-role="radiogroup" aria-label={say('make.what')}>
        {templates().map((one) => (
          <ChoiceTile key={one.key} icon={one.icon} word={say(`make.tile.${one.key}`)} onPress={() => choose(one)} />
        ))}
      </View>
      <View className="list-end" />
    </Page>
  );
};

const STEPS = ['title', 'options', 'where', 'when', 'how', 'sure'] as const;
type Step = (typeof STEPS)[number];
type Props = { template: Template; nodes: readonly Node[]; onStart: () => void };

const Steps = ({ template, nodes, onStart }: Props) => {
  const [at, setAt] = useState(0);
  const [form, setForm] = useState<VoteForm>(() => formOf(template));
  const [chosen, setChosen] = useState<Chosen>({ kind: null, nodeId: null });
  const act = useAct('vote.make', () => {
    toast('check', say('make.did'));
    go.back();
  });
  const step: Step = STEPS[at] ?? 'sure';
  const node = nodeOf(nodes, chosen);
  const isReady: Readonly<Record<Step, boolean>> = {
    ...{ title: isTitled(form), options: isQuestion(form), where: node !== null, when: true, how: true },
    sure: isQuestion(form) && node !== null,
  };
  const change = (part: Partial<VoteForm>) => setForm((before) => ({ ...before, ...part }));
  const props = { form, onChange: change };
  return (
    <Page
      key={step}
      title={say(`make.step.${step}`)}
      onBack={at === 0 ? onStart : () => setAt(at - 1)}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            {step === 'sure' ? (
              <Act
                icon="check"
                word={say('make.send')}
                isOff={!isReady.sure}
                isSending={act.state.kind === 'sending'}
                onPress={() => node && act.send(writtenOf(form, node))}
              />
            ) : (
              <Act icon="forward" word={say('make.next')} isOff={!isReady[step]} onPress={() => setAt(at + 1)} />
            )}
          </View>
        </>
      }
    >
      <Asked step={step} nodes={nodes} node={node} chosen={chosen} onChoose={setChosen} {...props} />
      <View className="list-end" />
    </Page>
  );
};

type AskedProps = StepProps & {
  step: Step;
  nodes: readonly Node[];
  node: Node | null;
  chosen: Chosen;
  onChoose: (chosen: Chosen) => void;
};

/** What one step asks. */
const Asked = ({ step, nodes, node, chosen, onChoose, ...props }: AskedProps) => {
  switch (step) {
    case 'title':
      return <TitleStep {...props} />;
    case 'options':
      return <OptionsStep {...props} />;
    case 'where':
      return <WhereStep nodes={nodes} chosen={chosen} onChoose={onChoose} {...props} />;
    case 'when':
      return <WhenStep {...props} />;
    case 'how':
      return <HowStep mayBeAboutCaptain={node?.kind === 'building'} {...props} />;
    case 'sure':
      return node && <SureStep form={props.form} place={node.name} />;
  }
};
