import { View } from '@tarojs/components';
import { useState } from 'react';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { useQuery } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { go } from '../../platform/navigate.ts';
import { Item, Loaded, Middle, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { stamp } from '../../words/time.ts';
import { Gate } from '../membership/index.ts';
import { CheckSheet, LeaveSheet, WithdrawSheet } from './AskSheets.tsx';
import { isClosed, type Asked, type Draw } from './draw-facts.ts';
import { DrawFoot, hasFoot } from './DrawFoot.tsx';
import { DrawHead } from './DrawHead.tsx';
import { NearMe } from './NearMe.tsx';

/** One draw, from the first home that enters to what everybody has. */
export const DrawPage = ({ drawId }: { drawId: string }) => (
  <Gate title={say('draw.title')}>{() => <Shown drawId={drawId} />}</Gate>
);

const Shown = ({ drawId }: { drawId: string }) => {
  const detail = useQuery('draw.detail', { drawId });
  const [asked, ask] = useState<Asked | null>(null);
  const known = detail.query.state === 'loading' ? null : (detail.query.value ?? null);
  const isOver = known?.status === 'empty' || known?.status === 'withdrawn';
  return (
    <Page
      title={known ? say('draw.of', { goods: known.goods }) : say('draw.title')}
      isNight={known !== null && !isOver}
      foot={known && hasFoot(known) && <DrawFoot draw={known} onAsk={ask} />}
      over={known && asked && <Sheets draw={known} asked={asked} onClose={() => ask(null)} />}
    >
      <Loaded of={detail}>{(draw) => <Body draw={draw} onAsk={ask} />}</Loaded>
    </Page>
  );
};

const Sheets = ({ draw, asked, onClose }: { draw: Draw; asked: Asked; onClose: () => void }) => {
  const { drawId, status } = draw;
  if (asked === 'check') return <CheckSheet drawId={drawId} onClose={onClose} />;
  if (asked === 'withdraw') return <WithdrawSheet drawId={drawId} onClose={onClose} />;
  return <LeaveSheet drawId={drawId} isForGood={status !== 'open'} onClose={onClose} />;
};

type BodyProps = { draw: Draw; onAsk: (asked: Asked) => void };

const Body = ({ draw, onAsk }: BodyProps) => {
  if (draw.status === 'empty') return <Middle icon="lot" title={say('draw.over.empty')} />;
  if (draw.status === 'withdrawn')
    return <Middle icon="lot" title={say('draw.over.withdrawn')} words={draw.withdrawnFor ?? ''} />;
  return (
    <>
      <DrawHead draw={draw} />
      {draw.status === 'drawn' ? <NearMe draw={draw} /> : <Ahead draw={draw} />}
      {draw.names.length > 0 && <Item icon="rank" title={say('draw.names')} words={draw.names.join('，')} />}
      {draw.status !== 'draft' && (
        <Item
          icon="say"
          title={say('asked.title')}
          words={say('asked.open.words')}
          onPress={() => go.to('draw/questions', { id: draw.drawId })}
        />
      )}
      {draw.digest !== null && <ListNumber drawId={draw.drawId} />}
      <Others draw={draw} />
      <Item icon="person" title={say('draw.signed')} words={signedOf(draw)} />
      {canGiveUp(draw) && (
        <Item
          icon="refuse"
          title={say('draw.giveUp')}
          words={say('draw.giveUp.words')}
          onPress={() => onAsk('leave')}
        />
      )}
      <ByRole draw={draw} onAsk={onAsk} />
      <View className="list-end" />
    </>
  );
};

/** The number of the list: as a picture for the group, and held against one. */
const ListNumber = ({ drawId }: { drawId: string }) => (
  <>
    <Item
      icon="photo"
      title={say('compare.picture')}
      words={say('compare.picture.words')}
      onPress={() => go.to('draw/picture', { id: drawId })}
    />
    <Item
      icon="eye"
      title={say('compare.title')}
      words={say('compare.title.words')}
      onPress={() => go.to('draw/compare', { id: drawId })}
    />
  </>
);

const canGiveUp = ({ status, mine }: Draw): boolean => (status === 'frozen' || status === 'drawn') && mine.is === 'in';

/** When the list closes, when and where lots are drawn, and who takes part so far. */
const Ahead = ({ draw }: { draw: Draw }) => {
  const { drawId, status, meetsAt, meetsIn, closesAt, took } = draw;
  const isAhead = status === 'draft' || (status === 'open' && !isClosed(draw, now()));
  return (
    <>
      {isAhead && <Item icon="clock" title={say('draw.closesAt')} words={stamp(closesAt as InstantMs)} />}
      <Item icon="calendar" title={say('draw.meetsAt')} words={`${stamp(meetsAt as InstantMs)}，${meetsIn}`} />
      {took !== null && (
        <Item
          icon="document"
          title={say('draw.lines')}
          words={say('draw.lines.words', { n: took })}
          onPress={() => go.to('draw/lines', { id: drawId })}
        />
      )}
    </>
  );
};

/** What whoever holds a role does with it besides. */
const ByRole = ({ draw: { drawId, status, may }, onAsk }: BodyProps) => (
  <>
    {may.includes('table') && status !== 'drawn' && (
      <Item
        icon="edit"
        title={say('draw.table')}
        words={say('draw.table.words')}
        onPress={() => go.to('draw/table', { id: drawId })}
      />
    )}
    {may.includes('table') && status === 'drawn' && (
      <Item
        icon="lot"
        title={say('draw.drawAgain')}
        words={say('draw.drawAgain.words')}
        onPress={() => go.to('draw/make', { again: drawId })}
      />
    )}
    {may.includes('withdraw') && <Item icon="trash" title={say('draw.withdraw')} onPress={() => onAsk('withdraw')} />}
  </>
);

const signedOf = ({ made, checked }: Draw): string =>
  checked === null
    ? say('draw.signed.one', { made: made.name })
    : say('draw.signed.both', { made: made.name, checked: checked.name });

/** The draw before this one, and those after it: nothing is drawn again in silence. */
const Others = ({ draw: { status, again, later } }: { draw: Draw }) => (
  <>
    {status === 'drawn' && <Item icon="lock" title={say('draw.never')} words={say('draw.never.words')} />}
    {again && (
      <Item
        icon="retry"
        title={say('draw.again')}
        words={say('draw.again.words', { reason: again.reason })}
        onPress={() => go.to('draw/detail', { id: again.drawId })}
      />
    )}
    {later.map(({ drawId, reason }) => (
      <Item
        key={drawId}
        icon="retry"
        title={say('draw.later')}
        words={say('draw.later.words', { reason })}
        onPress={() => go.to('draw/detail', { id: drawId })}
      />
    ))}
  </>
);
