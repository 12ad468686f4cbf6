import { View } from '@tarojs/components';
import { useState } from 'react';
import { NEED_KINDS } from '../../../../../shared/need/kinds.ts';
import type { VoteDays } from '../../../../../shared/vote/calendar.ts';
import { VOTE_MAKERS } from '../../../../../shared/vote/keepers.ts';
import { useQuery } from '../../../data/index.ts';
import { Act, ChoiceTile, Loaded, Middle, nodeOf, Page, ProgressBar, Refusal } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Gate, nodesInReach, type Node, type Resident } from '../../membership/index.ts';
import { DaySheet } from './DaySheet.tsx';
import { formOf, isInAll, isPlaced, isQuestion, isTitled, type VoteForm } from './form.ts';
import { HowStep } from './HowStep.tsx';
import { OptionsStep, TitleStep } from './QuestionSteps.tsx';
import { SureStep } from './SureStep.tsx';
import { templateOf, templates, type Template } from './templates.ts';
import { useMaking } from './use-making.ts';
import { daysFor, opensOnAnother, type Festivals } from './vote-days.ts';
import { WhenStep } from './WhenStep.tsx';
import { WhereStep, type Chosen } from './WhereSteps.tsx';

/** Somebody writes a vote, one thing a screen; a second person checks it before anybody else reads it. */
export const MakeVotePage = ({ topic }: { topic?: string }) => (
  <Gate title={say('make.title')}>{(me) => <Open me={me} begun={begunBy(topic)} />}</Gate>
);

const begunBy = (topic: string | undefined): Template | null => {
  const kind = NEED_KINDS.find((one) => one === topic);
  return kind ? templateOf(kind) : null;
};

/** `begun`: what the meeting found that most buildings spoke of (每月一题). */
const Open = ({ me, begun }: { me: Resident; begun: Template | null }) => {
  const directory = useQuery('community.directory', {});
  const festivals = useQuery('review.festivals', {});
  const [template, choose] = useState<Template | null>(begun);
  const known = directory.query.state === 'loading' ? null : (directory.query.value ?? null);
  const ahead = festivals.query.state === 'loading' ? null : (festivals.query.value ?? null);
  if (!known || !ahead)
    return (
      <Page title={say('make.title')}>
        {known ? <Loaded of={festivals}>{() => null}</Loaded> : <Loaded of={directory}>{() => null}</Loaded>}
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
    <Steps template={template} nodes={nodes} festivals={ahead.festivals} onStart={() => choose(null)} />
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
type Props = { template: Template; nodes: readonly Node[]; festivals: Festivals; onStart: () => void };

const Steps = ({ template, nodes, festivals, onStart }: Props) => {
  const [at, setAt] = useState(0);
  const [form, setForm] = useState<VoteForm>(() => formOf(template));
  const [chosen, setChosen] = useState<Chosen>({ kind: null, nodeId: null });
  const step: Step = STEPS[at] ?? 'sure';
  const node = nodeOf(nodes, chosen);
  const isAll = isInAll(form, node);
  const days = daysFor(form, isAll, festivals);
  const [isMoving, move] = useState<keyof VoteDays | null>(null);
  const making = useMaking(form, isAll);
  const isReady: Readonly<Record<Step, boolean>> = {
    ...{ title: isTitled(form), options: isQuestion(form), where: node !== null, when: true, how: isPlaced(form) },
    sure: isQuestion(form) && node !== null && isPlaced(form),
  };
  const change = (part: Partial<VoteForm>) => setForm((before) => ({ ...before, ...part }));
  const props = { form, isAll, days, festivals, onDay: move, onChange: change };
  return (
    <Page
      key={step}
      title={say(`make.step.${step}`)}
      over={
        isMoving && (
          <DaySheet
            {...{ form, days, festivals }}
            which={isMoving}
            onChoose={(day) => {
              change({ days: isMoving === 'opensOn' ? opensOnAnother(days, day) : { ...days, closesOn: day } });
              move(null);
            }}
            onClose={() => move(null)}
          />
        )
      }
      onBack={at === 0 ? onStart : () => setAt(at - 1)}
      foot={
        <>
          <Refusal state={making.state} onAgain={making.again} />
          {making.progress && (
            <ProgressBar
              {...{ done: making.progress.done, total: making.progress.all }}
              label={say('make.doing', making.progress)}
            />
          )}
          <View className="acts">
            {step === 'sure' ? (
              <Act
                icon="check"
                word={say('make.send')}
                isOff={!isReady.sure}
                isSending={making.state.kind === 'sending'}
                onPress={() => node && making.send(node, days)}
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

type AskedProps = Parameters<typeof WhenStep>[0] & {
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
      return <WhereStep nodes={nodes} node={node} chosen={chosen} onChoose={onChoose} {...props} />;
    case 'when':
      return <WhenStep {...props} />;
    case 'how':
      return <HowStep mayBeAboutCaptain={node?.kind === 'building' || props.isAll} {...props} />;
    case 'sure':
      return (
        node && (
          <SureStep
            {...{ form: props.form, days: props.days }}
            place={props.isAll ? say('make.each.place') : node.name}
          />
        )
      );
  }
};
