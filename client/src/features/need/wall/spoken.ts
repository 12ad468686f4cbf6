import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import type { PagedResult } from '../../../data/index.ts';
import type { SpokenLine } from '../../../platform/speech.ts';
import { tellLoaded } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { inOneBreath, toPress } from '../../../words/spoken.ts';
import { needLine } from '../spoken.ts';
import type { WallView } from './wall-view.ts';

/** Nobody listens to a whole wall: each further row has its own 听. */
export const ROWS_TOLD = 10;

type List = PagedResult<'need.list'>;

/** The wall, line by line: which part of it, then its first rows, then what can be done. */
export const tellWall = (
  { group, owner }: Pick<WallView, 'group' | 'owner'>,
  lists: readonly List[],
  unsent: readonly SpokenLine[],
  act: string,
  now: InstantMs,
): readonly SpokenLine[] => {
  const what = group === 'mine' ? owner : group;
  const isEmpty = lists.every(isKnownEmpty) && unsent.length === 0;
  return [
    inOneBreath([say(`needs.${what}`)]),
    ...unsent,
    ...(isEmpty
      ? [inOneBreath([say(`needs.empty.${what}`), say(`needs.empty.${what}.words`)])]
      : lists.flatMap((list) =>
          tellLoaded(list, ({ items }) => items.slice(0, ROWS_TOLD).map((need) => needLine(need, now))),
        )),
    ...(group === 'mine' ? [] : [toPress(say('needs.one'))]),
    toPress(act),
  ];
};

export const isKnownEmpty = ({ query }: List): boolean =>
  (query.state === 'ready' || query.state === 'refreshing') && query.value.items.length === 0;
