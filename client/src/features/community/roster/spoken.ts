import type { SpokenLine } from '../../../platform/speech.ts';
import { say } from '../../../words/say.ts';
import { inOneBreath, spoken, toPress } from '../../../words/spoken.ts';
import type { Checked, RosterImport } from './use-import.ts';

/** First what somebody must look at. */
const COUNTS = ['bad', 'removed', 'moved', 'changed', 'added', 'same'] as const;

/** What a check found, in numbers: only those that are not zero. */
export const countsOf = ({ counts }: Checked): readonly { key: (typeof COUNTS)[number]; n: number }[] =>
  COUNTS.map((key) => ({ key, n: counts[key] })).filter(({ n }) => n > 0);

export const hasChanges = ({ counts: { added, changed, moved, removed } }: Checked): boolean =>
  added + changed + moved + removed > 0;

/** How many lines the file has. */
export const wholeOf = ({ counts }: Checked): string =>
  say('roster.counted', { what: say('roster.rows'), n: counts.rows });

const tellChecked = (checked: Checked): readonly SpokenLine[] => [
  spoken(inOneBreath([hasChanges(checked) ? say('roster.result') : say('roster.nothing'), wholeOf(checked)])),
  spoken(inOneBreath(countsOf(checked).map(({ key, n }) => say('roster.counted', { what: say(`roster.${key}`), n })))),
  ...(checked.counts.removed > 0
    ? [inOneBreath([say('roster.accept.first')]), toPress(say('roster.accept')), toPress(say('roster.accept.not'))]
    : []),
];

/** The step the import is at, and what can be done now. */
export const tellImport = ({ state }: RosterImport): readonly SpokenLine[] => {
  const other = toPress(say('roster.other'));
  switch (state.step) {
    case 'choose':
      return [inOneBreath([say('roster.intro'), say('roster.intro.words')]), toPress(say('roster.choose'))];
    case 'uploading':
    case 'notUploaded':
      return [inOneBreath([say('roster.uploading'), state.file.name])];
    case 'checking':
      return [inOneBreath([say('roster.checking')])];
    case 'checked': {
      const act = hasChanges(state.checked) ? [toPress(say('roster.apply')), other] : [toPress(say('roster.choose'))];
      return [...tellChecked(state.checked), ...act];
    }
    case 'stopped':
      return [inOneBreath([say('roster.stopped'), say('roster.stopped.words')]), toPress(say('roster.resume')), other];
    case 'applying':
      return [inOneBreath([say('roster.applyingSpoken', { done: state.done, total: state.total })])];
    case 'applied':
      return [inOneBreath([say('roster.applied'), say('roster.applied.words')]), toPress(say('roster.back'))];
  }
};
