import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import type { PagedResult } from '../../../data/index.ts';
import type { SpokenLine } from '../../../platform/speech.ts';
import { tellLoaded } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { inOneBreath, toPress } from '../../../words/spoken.ts';
import { needLine } from '../spoken.ts';
import type { Narrow } from './narrow.ts';
import { isKnownEmpty, ROWS_TOLD } from './spoken.ts';

/** A narrowed wall: what it is narrowed to, then its first rows, then what can be done. */
export const tellNarrow = (
  { group, place, buildingId, kind }: Narrow,
  chips: readonly string[],
  list: PagedResult<'need.list'>,
  now: InstantMs,
): readonly SpokenLine[] => [
  inOneBreath([
    say(`needs.${group}`),
    ...(buildingId === null ? [say(place === 'building' ? 'needs.ofBuilding' : 'needs.ofCommunity')] : []),
  ]),
  ...chips.map(toPress),
  ...(isKnownEmpty(list)
    ? [
        inOneBreath(
          kind === null
            ? [say(`needs.empty.${group}`), say(`needs.empty.${group}.words`)]
            : [say(`wall.empty.${group}`), say('wall.empty.words')],
        ),
      ]
    : tellLoaded(list, ({ items }) => items.slice(0, ROWS_TOLD).map((need) => needLine(need, now)))),
  toPress(say(kind === null ? 'needs.one' : 'post.kind.again')),
  ...(isKnownEmpty(list) ? [toPress(say('needs.first'))] : []),
];
