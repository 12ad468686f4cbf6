import type { Role } from '../../../shared/community/roles.ts';
import type { ErrorCode } from '../../../shared/kernel/errors.ts';
import type { SpokenLanguage } from '../../../shared/kernel/languages.ts';
import type { NeedKind } from '../../../shared/need/kinds.ts';
import { preferences } from '../platform/preferences.ts';
import { namesIn } from './catalogue.ts';
import './packages/main.ts';

const names = () => namesIn(preferences.get().language);

export const sayError = (code: ErrorCode): string => names().refusals[code];
export const sayKind = (kind: NeedKind): string => names().kinds[kind];
export const sayRole = (role: Role): string => names().roles[role];
export const sayLanguage = (language: SpokenLanguage): string => names().spokenLanguages[language];
