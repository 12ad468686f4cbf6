import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import type { PagedResult } from '../../../data/index.ts';
import type { SpokenLine } from '../../../platform/speech.ts';
import { tellLoaded } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { inOneBreath, spoken, toPress } from '../../../words/spoken.ts';
import { when } from '../../../words/time.ts';
import { addressOf } from '../me.ts';
import { contendersIn, type Contenders, type Request } from './contenders.ts';

/** Who asks to be let in, where, since when, and whether somebody else says the same; of contenders only which of them, and since when. */
export const tellRequest = (request: Request, place: number | null, now: InstantMs): string =>
  spoken(
    inOneBreath(
      place === null
        ? [
            request.name,
            addressOf(request),
            when(request.appliedAt, now),
            request.contested ? say('requests.contested') : '',
          ]
        : [say('requests.place', { n: place }), when(request.appliedAt, now)],
    ),
  );

/** What stands over people who say they are the same person. */
export const titleOfContest = (name: string, n: number): string => say('requests.contest', { name, n });

const tellContenders = ([first, ...others]: Contenders, now: InstantMs): readonly string[] =>
  others.length === 0
    ? [tellRequest(first, null, now)]
    : [
        spoken(inOneBreath([titleOfContest(first.name, others.length + 1), addressOf(first)])),
        ...[first, ...others].map((request, at) => tellRequest(request, at + 1, now)),
      ];

/** Everybody who waits, one line each. */
export const tellRequests = (list: PagedResult<'membership.list'>, now: InstantMs): readonly SpokenLine[] =>
  tellLoaded(list, ({ items }) =>
    items.length === 0
      ? [inOneBreath([say('requests.empty'), say('requests.empty.words')]), toPress(say('requests.look'))]
      : contendersIn(items).flatMap((contenders) => tellContenders(contenders, now)),
  );
