import type { Role } from '../../../shared/community/roles.ts';
import type { ErrorCode } from '../../../shared/kernel/errors.ts';
import type { SpokenLanguage } from '../../../shared/kernel/languages.ts';
import type { NeedKind } from '../../../shared/need/kinds.ts';
import { preferences } from '../platform/preferences.ts';
import { isKnown, namesIn } from './catalogue.ts';
import './main.ts';
import { say } from './say.ts';

const names = () => namesIn(preferences.get().language);

/** Why an act did not happen. A page brings the refusals of what it asks for; of any other it is only known that it did not work. */
export const sayError = (code: ErrorCode): string =>
  say(isKnown(preferences.get().language, `refusal.${code}`) ? `refusal.${code}` : 'refusal.INTERNAL');
export const sayKind = (kind: NeedKind): string => names().kinds[kind];
export const sayRole = (role: Role): string => names().roles[role];
export const sayLanguage = (language: SpokenLanguage): string => names().spokenLanguages[language];
