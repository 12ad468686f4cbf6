/** The Chinese of these stands in shared/ beside what it names, because the server says it too. */
export { ROLE_WORDS as roles } from '../../../../shared/community/roles.ts';
export { SPOKEN_LANGUAGE_WORDS as spokenLanguages } from '../../../../shared/kernel/languages.ts';
export { NEED_KIND_WORDS as kinds } from '../../../../shared/need/kinds.ts';
