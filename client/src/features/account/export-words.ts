import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { say } from '../../words/say.ts';
import { partsOf, sayInstant } from './export-parts.ts';
import type { Taken } from './use-export.ts';

/** The whole as a person reads it: what each part is, then its lines. */
export const wordsOfAll = (items: readonly Taken[], now: InstantMs): string =>
  [
    say('export.head', { at: sayInstant(now) }),
    ...partsOf(items).flatMap(({ title, lines }) => [
      '',
      say('export.part', { title }),
      ...lines.map(({ at, words }) => (at === null ? words : say('export.dated', { at, words }))),
    ]),
    '',
  ].join('\r\n');
