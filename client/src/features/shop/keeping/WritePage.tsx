import { View } from '@tarojs/components';
import { useState } from 'react';
import { GOODS_CATEGORIES, GOODS_LIMITS } from '../../../../../shared/shop/goods.ts';
import { GOODS_PICTURES } from '../../../../../shared/shop/pictures.ts';
import { localRef, useAct, useQuery } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import type { Input } from '../../../platform/rpc.ts';
import {
  Act,
  AskedField,
  ChoiceTile,
  ChooseOne,
  FieldTitle,
  Loaded,
  Page,
  Refusal,
  toast,
  type IconName,
} from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { CaptureField, CaptureOver, NOTHING_CAPTURED, useCaptured, type Captured } from '../../capture/index.ts';
import { Gate } from '../../membership/index.ts';
import type { OnShelf } from './shelf-facts.ts';

type Words = Omit<Input<'shop.addGoods'>, 'merchantId' | 'soundId' | 'photoId'>;
const NEW: Words = {
  ...{ kind: 'item', name: '', size: '', unit: '', category: 'food', picture: 'rice', limitPerMonth: null },
};
const CATEGORY_ICONS: Readonly<Record<Words['category'], IconName>> = {
  ...{ food: 'cook', home: 'household', school: 'kind-child', service: 'hand' },
};

/** The days of the month on which one thing is given; none = as the shop gives everything. */
const GIVEN: readonly (readonly number[])[] = [[], [15], [10, 25]];

/** Writes what goods are: new ones, or others anew. */
export const WritePage = ({ goodsId }: { goodsId?: string }) => (
  <Gate title={say('thing.title')}>{() => <Shown goodsId={goodsId} />}</Gate>
);

const Shown = ({ goodsId }: { goodsId: string | undefined }) => {
  const shelf = useQuery('shop.shelf', goodsId === undefined ? null : {});
  const found = shelf.query.state === 'loading' ? null : (shelf.query.value ?? null);
  const goods = found?.items.find((one) => one.goodsId === goodsId);
  if (goodsId === undefined || goods) return <Form before={goods} />;
  return (
    <Page title={say('thing.title')}>
      <Loaded of={shelf}>{() => null}</Loaded>
    </Page>
  );
};

const Form = ({ before }: { before: OnShelf | undefined }) => {
  const [words, setWords] = useState<Words>(before ?? NEW);
  const [captured, setCaptured] = useState<Captured>(NOTHING_CAPTURED);
  const taking = useCaptured({ purpose: 'shop', captured, onChange: setCaptured });
  const write = (more: Partial<Words>) => setWords({ ...words, ...more });
  const done = () => {
    toast('check', say('thing.did'));
    go.back();
  };
  const add = useAct('shop.addGoods', done);
  const change = useAct('shop.changeGoods', done);
  const act = before ? change : add;
  const isReady = words.name.trim() !== '' && words.unit.trim() !== '';
  const send = () => {
    const { name, size, unit, category, picture, limitPerMonth, givenOn = null } = words;
    const [photo] = captured.pictures;
    const written = {
      ...{ name, size, unit, category, picture, limitPerMonth, givenOn, merchantId: before?.merchantId ?? null },
      ...(captured.sound === null ? {} : { soundId: localRef(captured.sound) }),
      ...(photo === undefined ? {} : { photoId: localRef(photo) }),
    };
    if (before) change.send({ goodsId: before.goodsId, ...written });
    else add.send({ kind: words.category === 'service' ? 'service' : 'item', ...written });
  };
  return (
    <Page
      title={say(before ? 'thing.title.again' : 'thing.title')}
      over={<CaptureOver captured={taking} hint={say('thing.hint')} />}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say(isReady ? 'thing.send' : 'thing.missing')}
              isOff={!isReady}
              isSending={act.state.kind === 'sending'}
              onPress={send}
            />
          </View>
        </>
      }
    >
      {!before && (
        <ChooseOne
          icon="kind-idea"
          question={say('thing.category')}
          of={GOODS_CATEGORIES.map((key) => ({ key, word: say(`thing.category.${key}`), icon: CATEGORY_ICONS[key] }))}
          chosen={words.category}
          onChoose={(category) => write({ category })}
        />
      )}
      <Fields words={words} write={write} />
      <FieldTitle icon="speak" words={say('thing.capture')} />
      <CaptureField captured={taking} />
      <View className="list-end" />
    </Page>
  );
};

const Fields = ({
  words: { name, size, unit, picture, limitPerMonth, givenOn = null },
  write,
}: {
  words: Words;
  write: (more: Partial<Words>) => void;
}) => (
  <>
    <FieldTitle icon="photo" words={say('thing.picture')} />
    <View className="shop-pictures" aria-role="radiogroup" aria-label={say('thing.picture')}>
      {GOODS_PICTURES.map((key) => (
        <ChoiceTile
          key={key}
          word={say(`thing.picture.${key}`)}
          sign={<View className={`shop-sign goods-${key}`} />}
          isOn={key === picture}
          onPress={() => write({ picture: key })}
        />
      ))}
    </View>
    <AskedField
      icon="edit"
      question={say('thing.name')}
      value={name}
      placeholder={say('thing.name.placeholder')}
      lengthMax={GOODS_LIMITS.nameLengthMax}
      onChange={(value) => write({ name: value })}
    />
    <AskedField
      icon="rank"
      question={say('thing.size')}
      value={size}
      placeholder={say('thing.size.placeholder')}
      lengthMax={GOODS_LIMITS.sizeLengthMax}
      onChange={(value) => write({ size: value })}
    />
    <AskedField
      icon="plus"
      question={say('thing.unit')}
      value={unit}
      placeholder={say('thing.unit.placeholder')}
      lengthMax={GOODS_LIMITS.unitLengthMax}
      onChange={(value) => write({ unit: value })}
    />
    <ChooseOne
      icon="family"
      question={say('thing.limit')}
      of={[
        ...['1', '2', '5'].map((n) => ({ key: n, word: say('thing.limit.n', { n }) })),
        { key: 'none', word: say('thing.limit.none') },
      ]}
      chosen={limitPerMonth === null ? 'none' : String(limitPerMonth)}
      onChoose={(key) => write({ limitPerMonth: key === 'none' ? null : Number(key) })}
    />
    <ChooseOne
      icon="calendar"
      question={say('thing.given')}
      of={GIVEN.map((days) => ({
        key: days.join('、'),
        word: days.length === 0 ? say('thing.given.always') : say('thing.given.on', { days: days.join('、') }),
      }))}
      chosen={(givenOn ?? []).join('、')}
      onChoose={(key) => write({ givenOn: key === '' ? null : key.split('、').map(Number) })}
    />
  </>
);
