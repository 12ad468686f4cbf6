import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import type { PagedResult } from '../../../data/index.ts';
import type { Output } from '../../../platform/rpc.ts';
import type { SpokenLine } from '../../../platform/speech.ts';
import { tellLoaded } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { inOneBreath, spoken } from '../../../words/spoken.ts';
import { when } from '../../../words/time.ts';
import { addressOf } from '../me.ts';

export type Request = Output<'membership.list'>['items'][number];

/** Who asks to be let in, where, since when, and whether somebody else says the same. */
export const tellRequest = (request: Request, now: InstantMs): string =>
  spoken(
    inOneBreath([
      request.name,
      addressOf(request),
      when(request.appliedAt, now),
      request.contested ? say('requests.contested') : '',
    ]),
  );

/** Everybody who waits, one line each. */
export const tellRequests = (list: PagedResult<'membership.list'>, now: InstantMs): readonly SpokenLine[] =>
  tellLoaded(list, ({ items }) =>
    items.length === 0
      ? [inOneBreath([say('requests.empty'), say('requests.empty.words')])]
      : items.map((request) => tellRequest(request, now)),
  );
