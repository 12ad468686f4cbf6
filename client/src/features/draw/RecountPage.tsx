import { View } from '@tarojs/components';
import { useMemo, useState } from 'react';
import { recompute, type PublishedDraw, type Recomputed } from '../../../../shared/draw/recompute.ts';
import { useQuery } from '../../data/index.ts';
import { copyWords } from '../../platform/clipboard.ts';
import {
  Ear,
  Item,
  Loaded,
  Loading,
  Page,
  Phrases,
  SaidAs,
  Timeline,
  toast,
  useBreath,
  VirtualRows,
  type Step,
} from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { drawnIn, shortOf, type Draw } from './draw-facts.ts';
import { NumberedLine } from './PlaceLine.tsx';
import { useWhole } from './use-whole.ts';

/** Draws again on this phone, and holds it against what was published. */
export const RecountPage = ({ drawId }: { drawId: string }) => (
  <Gate title={say('recount.title')}>{() => <Shown drawId={drawId} />}</Gate>
);

const Shown = ({ drawId }: { drawId: string }) => {
  const detail = useQuery('draw.detail', { drawId });
  const { lines, order, whole } = useWhole(drawId);
  const known = detail.query.state === 'loading' ? null : (detail.query.value ?? null);
  const published = useMemo(() => (known && whole ? publishedOf(known, whole) : null), [known, whole]);
  const found = useMemo(() => published && recompute(published), [published]);
  return (
    <Page title={say('recount.title')} isNight={found !== null}>
      {found && published ? (
        <Found found={found} published={published} />
      ) : (
        <Loaded of={detail}>
          {() => (
            <Loaded of={lines} hasAge={false}>
              {() => (
                <Loaded of={order} hasAge={false}>
                  {() => <Loading />}
                </Loaded>
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Page>
  );
};

type Whole = NonNullable<ReturnType<typeof useWhole>['whole']>;

/** The file that `npm run draw` takes. */
const publishedOf = (draw: Draw, { entrants, places }: Whole): PublishedDraw => ({
  ...{ drawId: draw.drawId, goods: draw.goods, prizes: draw.prizes ?? 0, digest: draw.digest ?? '' },
  ...{ entrants: entrants.map(({ key, door }) => ({ key, door })), drawn: drawnIn(draw) },
  ...(draw.names.length > 0 ? { names: draw.names } : {}),
  order: places.map(({ key }) => key),
});

const Found = ({ found, published }: { found: Recomputed; published: PublishedDraw }) => {
  const n = published.entrants.length;
  const isSame = found.is === 'same';
  const title = isSame ? say('recount.same', { n }) : say('recount.other');
  const { lines, isSaid } = useBreath([title, say('recount.own')]);
  const [isShown, show] = useState(false);
  const copy = () =>
    void copyWords(JSON.stringify(published)).then((isCopied) =>
      toast(isCopied ? 'check' : 'warning', say(isCopied ? 'recount.copied' : 'recount.notCopied')),
    );
  return (
    <>
      <View className="night">
        <SaidAs lines={lines}>
          <View className={isSaid ? 'draw-big being-read' : 'draw-big'}>
            <Ear icon={isSame ? 'check' : 'warning'} title={title} said={lines} isRead={isSaid} />
            <View className="grow night-head">
              <Phrases text={title} />
            </View>
          </View>
          <View className="second draw-number">
            <Phrases text={say('recount.own')} />
          </View>
        </SaidAs>
      </View>
      <Timeline steps={stepsOf(found, published)} awaited={null} />
      {'steps' in found && (
        <Item icon="eye" title={say('recount.each')} {...(isShown ? {} : { onPress: () => show(true) })} />
      )}
      {'steps' in found && isShown && (
        <VirtualRows
          items={found.steps}
          keyOf={({ place }) => String(place)}
          row={({ place, left, picked, entrant }) => (
            <NumberedLine
              number={place}
              door={entrant.door}
              words={say('recount.step', { place, left, picked })}
              isMine={false}
            />
          )}
        />
      )}
      <Item icon="document" title={say('recount.file')} words={say('recount.file.words')} onPress={copy} />
      <View className="list-end" />
    </>
  );
};

const GOOD = 'status-confirmed';
const BAD = 'warning';

/** What was done, one step after another, and whether each is right. */
const stepsOf = (found: Recomputed, { entrants, digest, drawn, order }: PublishedDraw): readonly Step[] => {
  const n = entrants.length;
  const digits = shortOf(digest);
  const isListRight = found.is !== 'listChanged';
  const list: Step = {
    ...{ key: 'list', icon: isListRight ? GOOD : BAD, time: '' },
    title: say(isListRight ? 'recount.list' : 'recount.list.wrong'),
    words: say('recount.list.words', { n, digits }),
  };
  const said: Step = {
    ...{ key: 'digits', icon: found.is === 'digitsWrong' ? BAD : GOOD, time: '' },
    ...{ title: say('recount.digits'), words: drawn.join('，') },
  };
  if (!('steps' in found)) return isListRight ? [list, said] : [list];
  const wrong = found.steps.filter(({ entrant }, at) => entrant.key !== order[at]).length;
  return [
    list,
    said,
    { key: 'seed', icon: GOOD, time: '', title: say('recount.seed'), words: say('recount.seed.words') },
    { key: 'steps', icon: GOOD, time: '', title: say('recount.steps'), words: say('recount.steps.words', { n }) },
    {
      ...{ key: 'match', icon: found.is === 'same' ? GOOD : BAD, time: '', title: say('recount.match') },
      words: say('recount.match.words', { n: n - wrong, wrong }),
    },
  ];
};
