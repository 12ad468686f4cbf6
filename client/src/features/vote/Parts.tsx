import { Item } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Counted } from './result-words.ts';
import { sayUnits } from './say-vote.ts';

/** A vote of a community by its buildings. Where few voted nothing is told of one alone: everybody would know who chose what. */
export const Parts = ({ vote }: { vote: Counted }) => {
  const { parts } = vote.result;
  const told = parts.filter(({ took }) => took !== null);
  const hidden = parts.filter(({ took }) => took === null).map(({ name }) => name);
  return (
    <>
      {told.map(({ name, took, chosen }) => (
        <Item
          key={name}
          icon="tab-building"
          title={name}
          words={
            vote.kind === 'score'
              ? ''
              : chosen.map((n, place) => `${vote.options[place] ?? ''} ${String(n)}`).join('，')
          }
          side={sayUnits(vote, took ?? 0)}
        />
      ))}
      {hidden.length > 0 && (
        <Item
          icon="lock"
          title={say('result.parts.few', { names: hidden.join('，') })}
          words={say('result.few.words')}
        />
      )}
    </>
  );
};
