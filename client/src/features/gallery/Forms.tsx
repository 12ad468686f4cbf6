import { View } from '@tarojs/components';
import { useState } from 'react';
import { ChoiceTile, Field, FieldTitle, Segments, Stepper } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { POPULATIONS, type Population } from '../insight/index.ts';

const LENGTH_MAX = 20;
const COUNT_MAX = 5;

/** What asks: choose one of a few, one of many, how many, and in one's own words. */
export const Forms = () => {
  const [population, setPopulation] = useState<Population>('said');
  const [count, setCount] = useState(2);
  const [words, setWords] = useState('');
  return (
    <>
      <Segments
        label={say('board.which')}
        of={POPULATIONS.map((key) => ({ key, word: say(`figures.${key}`) }))}
        chosen={population}
        onChoose={setPopulation}
      />
      <FieldTitle icon="edit" words={say('gallery.forms')} />
      <View className="pad">
        <View className="choices" aria-role="radiogroup" aria-label={say('gallery.forms')}>
          {POPULATIONS.map((key) => (
            <ChoiceTile
              key={key}
              icon={key === 'said' ? 'status-open' : 'status-confirmed'}
              word={say(`figures.${key}`)}
              isOn={key === population}
              onPress={() => setPopulation(key)}
            />
          ))}
        </View>
      </View>
      <Stepper
        label={say('gallery.forms')}
        value={count}
        max={COUNT_MAX}
        words={say('board.waits', { n: count })}
        onChange={setCount}
      />
      <View className="under-stepper" />
      <Field
        label={say('gallery.forms')}
        value={words}
        placeholder={say('home.sub')}
        lengthMax={LENGTH_MAX}
        problem={words === '' ? undefined : say('home.sub')}
        onChange={setWords}
      />
    </>
  );
};
