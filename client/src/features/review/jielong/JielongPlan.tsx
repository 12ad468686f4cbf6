import { View } from '@tarojs/components';
import { useState } from 'react';
import { useQuery } from '../../../data/index.ts';
import { Act, BlockTitle, Loaded, Middle, Page, Refusal, SecondAct } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { ChooseHome } from './ChooseHome.tsx';
import { JielongRow } from './JielongRow.tsx';
import { JielongSum } from './JielongSum.tsx';
import { linesOf, type Choice, type Choices, type Line, type Plan } from './lines.ts';
import { useTaking, type Taking } from './use-taking.ts';

type Props = { buildingId: string; text: string; onEdit: () => void; onDone: () => void };

/** What was read, line by line: what is to be looked at first, then what is matched, then what was taken. */
export const JielongPlan = ({ buildingId, text, onEdit, onDone }: Props) => {
  const checked = useQuery('review.checkJielong', { buildingId, text });
  const plan = checked.query.state === 'loading' ? null : checked.query.value;
  const [choices, setChoices] = useState<Choices>({});
  const [picked, pick] = useState<Line | null>(null);
  const taking = useTaking();
  const lines = plan ? linesOf(plan, choices, taking.became) : [];
  const choose = (at: number, choice: Choice) => {
    setChoices((before) => ({ ...before, [at]: choice }));
    pick(null);
  };
  return (
    <Page
      title={say('jielong.title')}
      isNight={plan !== null}
      onBack={onEdit}
      foot={plan && <Foot lines={lines} taking={taking} onEdit={onEdit} onDone={onDone} />}
      over={
        picked &&
        plan && (
          <ChooseHome
            line={picked}
            homes={plan.homes}
            onChoose={(choice) => choose(picked.at, choice)}
            onForgot={() => {
              pick(null);
              void checked.refresh();
            }}
            onClose={() => pick(null)}
          />
        )
      }
    >
      <Loaded of={checked}>
        {(known) => (
          <>
            <JielongSum plan={known} lines={lines} />
            {lines.length === 0 && <Middle icon="copy" title={say('jielong.none')} words={say('jielong.none.words')} />}
            {SECTIONS.map(({ title, stands }) => (
              <Rows
                key={title}
                title={title}
                lines={lines.filter(({ stand }) => stands.includes(stand))}
                me={known.me}
                onChoose={choose}
                onPick={pick}
              />
            ))}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

type Section = { title: 'ask' | 'matched' | 'had'; stands: readonly Line['stand'][] };
const SECTIONS: readonly Section[] = [
  { title: 'ask', stands: ['ask', 'refused'] },
  { title: 'matched', stands: ['matched'] },
  { title: 'had', stands: ['had', 'left'] },
];

type SectionProps = {
  title: Section['title'];
  lines: readonly Line[];
  me: Plan['me'];
  onChoose: (at: number, choice: Choice) => void;
  onPick: (line: Line) => void;
};

const Rows = ({ title, lines, me, onChoose, onPick }: SectionProps) =>
  lines.length === 0 ? null : (
    <>
      <BlockTitle words={say(`jielong.${title}`)} side={say('jielong.n', { n: lines.length })} />
      {lines.map((line) => (
        <JielongRow
          key={line.at}
          line={line}
          me={me && { ...me, name: say('jielong.mine') }}
          onChoose={(choice) => onChoose(line.at, choice)}
          onPick={() => onPick(line)}
        />
      ))}
    </>
  );

type FootProps = { lines: readonly Line[]; taking: Taking; onEdit: () => void; onDone: () => void };

const Foot = ({ lines, taking, onEdit, onDone }: FootProps) => {
  const left = lines.filter(({ input }) => input !== null).length;
  const taken = Object.values(taking.became).filter((how) => how === 'taken').length;
  return (
    <>
      <Refusal state={taking.state} onAgain={taking.again} />
      <View className="acts">
        {left > 0 && (
          <Act
            icon="check"
            word={say(taking.isOn ? 'jielong.taking' : 'jielong.take', { n: left })}
            isSending={taking.isOn}
            onPress={() => taking.start(lines)}
          />
        )}
        {left === 0 && taken > 0 && <Act icon="check" word={say('jielong.done', { n: taken })} onPress={onDone} />}
        {taking.isOn ? (
          <SecondAct icon="pause" word={say('jielong.stop')} onPress={taking.stop} />
        ) : (
          <SecondAct icon="edit" word={say('jielong.edit')} onPress={onEdit} />
        )}
      </View>
    </>
  );
};
