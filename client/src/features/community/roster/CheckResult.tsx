import { View } from '@tarojs/components';
import { useMemo, type ReactNode } from 'react';
import { BlockTitle, breathOf, ChoiceTile, Item, Line, Said, Strip, VirtualRows } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { IconName } from '../../../ui/icon-names.ts';
import { countsOf, hasChanges, outcomeOf, wholeOf, type Accepts } from './counts.ts';
import { Lists } from './Lists.tsx';
import { Question } from './Question.tsx';
import type { Checked } from './use-import.ts';

/** The server lists no more than this of each; the counts are of all. */
const LISTED_MAX = 200;

type Props = {
  checked: Checked;
  answers: ReadonlyMap<string, boolean>;
  onAnswer: (key: string, isYes: boolean) => void;
  accepts: Accepts;
  onAccept: (accepts: Accepts) => void;
};

/** What applying the roster would do, before anything is done: how many, which rows are wrong, who moves, who goes. */
export const CheckResult = ({ checked, answers, onAnswer, accepts, onAccept }: Props) => {
  const { counts, problems, notices, newPlaces, removed, questions, renames, touched, needsSecond } = checked;
  return (
    <>
      <BlockTitle
        words={say(`roster.${outcomeOf(checked)}`)}
        side={<Line className="second" text={wholeOf(checked)} />}
      />
      <View className="tiles rule">
        {countsOf(checked).map(({ key, n }) => (
          <View key={key} className="tile">
            <Said lines={breathOf([say('roster.counted', { what: say(`roster.${key}`), n })], key)} />
            <View className="tile-number">{n}</View>
            <View>{say(`roster.${key}`)}</View>
          </View>
        ))}
      </View>
      {needsSecond && (
        <Strip icon="warning" title={say('roster.many', { n: touched })} words={say('roster.many.words')} />
      )}
      {questions.length > 0 && (
        <>
          <BlockTitle words={say('roster.ask.title')} side={<View className="strong num">{questions.length}</View>} />
          <Line className="second pad" text={say('roster.ask.open')} />
          {questions.map((asked) => (
            <Question
              key={asked.key}
              asked={asked}
              answer={answers.get(asked.key)}
              onAnswer={(isYes) => onAnswer(asked.key, isYes)}
            />
          ))}
        </>
      )}
      {hasChanges(checked) && <Lists importId={checked.importId} counts={counts} />}
      {renames.length > 0 && (
        <>
          <BlockTitle words={say('roster.newNames')} />
          {renames.map(({ was, now }) => (
            <Item key={was} icon="tab-building" title={was} words={say('roster.called', { now })} />
          ))}
        </>
      )}
      <Listed title={say('roster.problems')} of={problems} all={counts.bad} row={problemRow} />
      <Listed title={say('roster.notices')} of={notices} all={notices.length} row={noticeRow} />
      <Listed title={say('roster.placesTitle')} of={newPlaces} all={newPlaces.length} row={placeRow} />
      {newPlaces.length > 0 && (
        <Accept
          name="places"
          isOn={accepts.places}
          onAnswer={(isReal) => onAccept({ ...accepts, places: isReal })}
          icons={['check', 'cross']}
        />
      )}
      <Listed title={say('roster.removedTitle')} of={removed} all={counts.removed} row={removedRow} />
      {counts.removed > 0 && (
        <Accept
          name="accept"
          isOn={accepts.removals}
          onAnswer={(mayGo) => onAccept({ ...accepts, removals: mayGo })}
          icons={['minus', 'clock']}
        />
      )}
      <View className="list-end" />
    </>
  );
};

type AcceptProps = {
  name: 'accept' | 'places';
  isOn: boolean;
  onAnswer: (isYes: boolean) => void;
  icons: readonly [yes: IconName, no: IconName];
};

/** A yes that is asked for apart, under the list it is about. */
const Accept = ({ name, isOn, onAnswer, icons: [yes, no] }: AcceptProps) => (
  <>
    <Strip icon="warning" title={say(`roster.${name}.first`)} />
    <View className="pad choices two accept" aria-role="radiogroup" aria-label={say(`roster.${name}`)}>
      <ChoiceTile icon={yes} word={say(`roster.${name}`)} isOn={isOn} onPress={() => onAnswer(true)} />
      <ChoiceTile icon={no} word={say(`roster.${name}.not`)} isOn={!isOn} onPress={() => onAnswer(false)} />
    </View>
  </>
);

/** One of a list and its place in it: two may say the same. */
type Row<T> = { readonly one: T; readonly place: number };
const keyOf = ({ place }: Row<unknown>): string => String(place);

const problemRow = ({ one: { line, column, reason } }: Row<Checked['problems'][number]>) => (
  <Item icon="warning" title={say('roster.problem', { line, column })} words={reason} />
);
const noticeRow = ({ one: { line, column, reason } }: Row<Checked['notices'][number]>) => (
  <Item icon="eye" title={say('roster.problem', { line, column })} words={reason} />
);
const placeRow = ({ one }: Row<string>) => <Item icon="place" title={one} />;
const removedRow = ({ one: { name, from } }: Row<Checked['removed'][number]>) => (
  <Item icon="minus" title={name} words={from} />
);

type ListedProps<T> = { title: string; of: readonly T[]; all: number; row: (row: Row<T>) => ReactNode };

const Listed = <T,>({ title, of, all, row }: ListedProps<T>) => {
  const rows = useMemo(() => of.map((one, place) => ({ one, place })), [of]);
  return rows.length === 0 ? null : (
    <View>
      <BlockTitle
        words={title}
        side={all > rows.length ? <View className="second">{say('roster.shown', { n: LISTED_MAX })}</View> : null}
      />
      <VirtualRows items={rows} keyOf={keyOf} row={row} />
    </View>
  );
};
