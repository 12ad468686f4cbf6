import { ROLE_WORDS, type Role } from '../../../shared/community/roles.ts';
import { ERROR_CATALOG, type ErrorCode } from '../../../shared/kernel/errors.ts';
import { SPOKEN_LANGUAGE_WORDS, type SpokenLanguage } from '../../../shared/kernel/languages.ts';
import { NEED_KIND_WORDS, type NeedKind } from '../../../shared/need/kinds.ts';
import { preferences } from '../platform/preferences.ts';
import { kinds, refusals, roles, spokenLanguages } from './en/names.ts';

const isEnglish = (): boolean => preferences.get().language === 'en';

/** Names whose Chinese stands in shared/ beside what they name, because the server says them too. */
export const sayError = (code: ErrorCode): string => (isEnglish() ? refusals[code] : ERROR_CATALOG[code].message);
export const sayKind = (kind: NeedKind): string => (isEnglish() ? kinds[kind] : NEED_KIND_WORDS[kind]);
export const sayRole = (role: Role): string => (isEnglish() ? roles[role] : ROLE_WORDS[role]);
export const sayLanguage = (language: SpokenLanguage): string =>
  isEnglish() ? spokenLanguages[language] : SPOKEN_LANGUAGE_WORDS[language];
