import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { isSameList } from '../../../../shared/draw/list-code.ts';
import { useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { hasSpeech, listen } from '../../platform/speech.ts';
import { Act, AskedField, Icon, Item, Loaded, Middle, Page, Phrases, SaidAs, useBreath } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { oneByOne, shortOf, type Draw } from './draw-facts.ts';
import { ScanList } from './ScanList.tsx';

/** Sixty-four digits, and the gaps people type between them. */
const TYPED_LENGTH_MAX = 80;

/** Holds the number on somebody's picture against the list as it is published. */
export const ComparePage = ({ drawId, digest = '' }: { drawId: string; digest?: string | undefined }) => (
  <Gate title={say('compare.title')}>{() => <Shown key={digest} drawId={drawId} scanned={digest} />}</Gate>
);

const Shown = ({ drawId, scanned }: { drawId: string; scanned: string }) => {
  const detail = useQuery('draw.detail', { drawId });
  const [typed, type] = useState('');
  const digest = detail.query.state === 'loading' ? null : (detail.query.value?.digest ?? null);
  const isSame = digest === null ? null : isSameList(digest, typed === '' ? scanned : typed);
  return (
    <Page
      title={say('compare.title')}
      foot={
        digest !== null && (
          <View className="acts">
            <Act icon="lot" word={say('compare.open')} onPress={() => go.to('draw/detail', { id: drawId })} />
          </View>
        )
      }
    >
      <Loaded of={detail}>
        {(draw) =>
          draw.digest === null ? (
            <Middle icon="clock" title={say('compare.none')} words={say('compare.none.words')} />
          ) : (
            <>
              {isSame !== null && <Verdict key={String(isSame)} isSame={isSame} />}
              <Published draw={draw} digest={draw.digest} />
              <AskedField
                icon="edit"
                question={say('compare.type')}
                value={typed}
                placeholder={say('compare.place')}
                lengthMax={TYPED_LENGTH_MAX}
                onChange={type}
              />
              <ScanList />
              <View className="list-end" />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};

/** The same or not, by shape and colour, and aloud at once: whoever reads nothing hears it. */
const Verdict = ({ isSame }: { isSame: boolean }) => {
  const title = say(isSame ? 'compare.same' : 'compare.other');
  const words = say(isSame ? 'compare.same.words' : 'compare.other.words');
  const { lines, isSaid } = useBreath([title, words]);
  useEffect(() => {
    if (hasSpeech()) listen('draw-compare', [{ text: title, of: 'draw-compare' }], () => undefined);
  }, [title]);
  return (
    <SaidAs lines={lines}>
      <View
        className={`draw-verdict ${isSame ? 'same' : 'other'}${isSaid ? ' being-read' : ''}`}
        aria-role={isSame ? 'status' : 'alert'}
      >
        <Icon name={isSame ? 'check' : 'warning'} />
        <View className="grow">
          <View className="strong title">
            <Phrases text={title} />
          </View>
          <Phrases text={words} />
        </View>
      </View>
    </SaidAs>
  );
};

/** Which list it is held against. */
const Published = ({ draw: { goods, placeName }, digest }: { draw: Draw; digest: string }) => (
  <Item
    icon="lock"
    title={[say('draw.of', { goods }), placeName].join('，')}
    words={say('draw.digest', { digits: shortOf(digest) })}
    said={[say('draw.of', { goods }), say('draw.digest', { digits: oneByOne(shortOf(digest)) })]}
  />
);
