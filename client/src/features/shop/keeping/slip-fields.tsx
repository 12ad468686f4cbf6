import { View } from '@tarojs/components';
import { LOSSES, SOURCES, type Loss, type Source } from '../../../../../shared/shop/said-why.ts';
import { SLIP_WORDS } from '../../../../../shared/shop/slips.ts';
import { AskedField, ChooseOne, Line, type IconName } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { OnShelf } from './shelf-facts.ts';

/** What is written on a slip so far; numbers and days are digits. */
export type Written = {
  readonly quantity: string;
  readonly bestBefore: string;
  readonly source: Source;
  readonly donor: string;
  readonly isNamed: boolean;
  readonly why: Loss;
};
type Props = { written: Written; write: (more: Partial<Written>) => void; goods: OnShelf };
const digits = (words: string): string => words.replace(/\D/g, '');

const Quantity = ({ written, write, question, example }: Props & { question: string; example: string }) => (
  <AskedField
    icon="rank"
    question={question}
    value={written.quantity}
    placeholder={example}
    lengthMax={5}
    onChange={(words) => write({ quantity: digits(words) })}
  />
);

/** How many lie there, and how that differs from the books. */
export const CountFields = (props: Props) => {
  const { written, goods } = props;
  const booked = goods.stock?.onHand ?? 0;
  const by = Number(written.quantity) - booked;
  const unit = goods.unit;
  const differs =
    by === 0 ? say('shelf.same') : by < 0 ? say('shelf.fewer', { n: -by, unit }) : say('shelf.more', { n: by, unit });
  return (
    <>
      <Quantity {...props} question={say('shelf.count.ask', { unit })} example={String(booked)} />
      <Line className="pad second" text={say('shelf.count.way')} />
      {written.quantity !== '' && (
        <View className={`pad shop-differs ${by === 0 ? 'same' : by < 0 ? 'fewer' : 'more'}`}>{differs}</View>
      )}
    </>
  );
};

const WHY: Readonly<Record<Loss, IconName>> = { spoiled: 'warning', expired: 'clock', missing: 'eye' };

/** How many are gone, and why. */
export const LossFields = (props: Props) => (
  <>
    <ChooseOne
      icon="kind-idea"
      question={say('shelf.loss.why')}
      of={LOSSES.map((why) => ({ key: why, word: say(`shelf.why.${why}`), icon: WHY[why] }))}
      chosen={props.written.why}
      onChoose={(why) => props.write({ why })}
    />
    <Quantity {...props} question={say('shelf.loss.ask', { unit: props.goods.unit })} example="1" />
  </>
);

const FROM: Readonly<Record<Source, IconName>> = { purchase: 'money', donation: 'kind-praise', fund: 'family' };

/** How many came, from where, how long they keep, and whom to thank. */
export const ReceiptFields = (props: Props) => {
  const { written, write, goods } = props;
  return (
    <>
      <Quantity {...props} question={say('shelf.receipt.ask', { unit: goods.unit })} example="20" />
      <ChooseOne
        icon="household"
        question={say('shelf.source')}
        of={SOURCES.map((source) => ({ key: source, word: say(`shelf.source.${source}`), icon: FROM[source] }))}
        chosen={written.source}
        onChoose={(source) => write({ source })}
      />
      {written.source === 'donation' && (
        <>
          <ChooseOne
            icon="kind-praise"
            question={say('shelf.named')}
            of={[
              { key: 'yes', word: say('shelf.named.yes') },
              { key: 'no', word: say('shelf.named.no') },
            ]}
            chosen={written.isNamed ? 'yes' : 'no'}
            onChoose={(key) => write({ isNamed: key === 'yes' })}
          />
          {written.isNamed && (
            <AskedField
              icon="person"
              question={say('shelf.donor')}
              value={written.donor}
              placeholder={say('shelf.donor.placeholder')}
              lengthMax={SLIP_WORDS.donorLengthMax}
              onChange={(donor) => write({ donor })}
            />
          )}
        </>
      )}
      <AskedField
        icon="clock"
        question={say('shelf.bestBefore')}
        value={written.bestBefore}
        placeholder="20270630"
        lengthMax={8}
        onChange={(words) => write({ bestBefore: digits(words) })}
      />
    </>
  );
};
