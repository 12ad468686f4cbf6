import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Role } from '../../../../shared/community/roles.ts';
import { DRAW_WORDS } from '../../../../shared/draw/draw.ts';
import { areNames, DRAW_LIMITS } from '../../../../shared/draw/entrants.ts';
import { DRAW_MAKERS } from '../../../../shared/draw/keepers.ts';
import { useAct, useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { Act, ChooseOne, Loaded, Page, Refusal, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate, nodesInReach, type Node, type Resident } from '../membership/index.ts';
import { namesIn } from './prize-names.ts';
import { DAYS, timesAfter, What, When, Why, type Written } from './make-parts.tsx';

/** Writes a draw; somebody else checks it before anybody reads it. */
export const MakePage = ({ again }: { again?: string }) => (
  <Gate title={say('draw.make.title')}>{(me) => <Shown me={me} again={again} />}</Gate>
);

const Shown = ({ me, again }: { me: Resident; again: string | undefined }) => {
  const directory = useQuery('community.directory', {});
  const first = useQuery('draw.detail', again === undefined ? null : { drawId: again });
  const known = directory.query.state === 'loading' ? null : directory.query.value;
  const earlier = again === undefined || first.query.state === 'loading' ? null : first.query.value;
  if (!known || (again !== undefined && !earlier))
    return (
      <Page title={say('draw.make.title')}>
        <Loaded of={directory}>{() => <Loaded of={first}>{() => null}</Loaded>}</Loaded>
      </Page>
    );
  const roles: readonly Role[] = DRAW_MAKERS;
  const nodes = nodesInReach(me, known, roles).filter(({ kind }) => kind !== 'grid');
  const places = earlier ? nodes.filter(({ name }) => name === earlier.placeName) : nodes;
  return <Form nodes={places} again={again} goods={earlier?.goods ?? ''} />;
};

type FormProps = { nodes: readonly Node[]; again: string | undefined; goods: string };

const isWhole = ({ placeId, goods, how, many, names, meetsIn, reason }: Written, isAgain: boolean): boolean =>
  [
    placeId !== null,
    goods.trim() !== '',
    how !== 'some' || (Number(many) >= 1 && Number(many) <= DRAW_LIMITS.prizesMax),
    how !== 'named' || areNames(namesIn(names)),
    meetsIn.trim().length >= DRAW_WORDS.placeLengthMin,
    !isAgain || reason.trim().length >= DRAW_WORDS.reasonLengthMin,
  ].every(Boolean);

/** How many there are, and what they are called. */
const offeredIn = ({ how, many, names }: Written) => {
  if (how === 'each') return { offered: null };
  if (how === 'some') return { offered: Number(many) };
  const read = [...namesIn(names)];
  return { offered: read.length, names: read };
};

const Form = ({ nodes, again, goods }: FormProps) => {
  const [written, setWritten] = useState<Written>({
    ...{ placeId: nodes.length === 1 ? (nodes[0]?.id ?? null) : null, goods, how: 'some', many: '', names: '' },
    ...{ days: DAYS[1], meetsIn: '', reason: '' },
  });
  const write = (more: Partial<Written>) => setWritten({ ...written, ...more });
  const act = useAct('draw.make', ({ drawId }) => {
    toast('check', say('draw.make.did'));
    go.instead('draw/detail', { id: drawId });
  });
  const isReady = isWhole(written, again !== undefined);
  const place = nodes.find(({ id }) => id === written.placeId);
  const send = () =>
    act.send({
      ...{ goods: written.goods, meetsIn: written.meetsIn, ...offeredIn(written) },
      ...timesAfter(written.days),
      ...(place?.kind === 'building' ? { buildingId: place.id } : {}),
      ...(again === undefined ? {} : { again: { drawId: again, reason: written.reason } }),
    });
  return (
    <Page
      title={say('draw.make.title')}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say(isReady ? 'draw.make.send' : 'draw.make.missing')}
              isOff={!isReady}
              isSending={act.state.kind === 'sending'}
              onPress={send}
            />
          </View>
        </>
      }
    >
      {again !== undefined && <Why reason={written.reason} write={write} />}
      <What written={written} write={write} />
      <When written={written} write={write} />
      <ChooseOne
        icon="family"
        question={say('draw.make.where')}
        of={nodes.map(({ id, name }) => ({ key: id, word: name }))}
        chosen={written.placeId}
        onChoose={(placeId) => write({ placeId })}
      />
      <View className="list-end" />
    </Page>
  );
};
