import { forgetBadges } from '../platform/badges.ts';
import { dropFiles } from '../platform/kept-files.ts';
import { personaScope } from '../platform/persona.ts';
import { PREFERENCES_KEY } from '../platform/preferences.ts';
import { dropAll } from '../platform/storage.ts';
import { localFiles } from './files/local-files.ts';
import { forgetLastSeen } from './last-seen.ts';
import { emptyAll } from './resource.ts';
import { unsent } from './unsent/unsent.ts';
import { forgetWords } from './use-words.ts';

/** What was seen before is forgotten, and asked for again where it is on screen; what was written, and what waits to be sent, stays. */
export const forgetSeen = async (): Promise<void> => {
  const theirs = `seen:${personaScope()}:`;
  await dropAll((key) => key.startsWith(theirs));
  forgetLastSeen();
  emptyAll();
};

/**
 * Wipes from this phone what belongs to the person: what was seen, said, photographed and not sent, and answered. Type size and
 * language stay: they belong to whoever holds it. On a shared browser the others keep theirs.
 */
export const forgetPerson = async (): Promise<void> => {
  const scope = personaScope();
  await dropAll((key) => key !== PREFERENCES_KEY && (scope === '' || key.split(':').includes(scope)));
  dropFiles();
  forgetWords();
  forgetLastSeen();
  forgetBadges();
  emptyAll();
  await unsent.look();
  await localFiles.look();
};
