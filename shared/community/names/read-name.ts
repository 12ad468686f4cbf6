import type { Read } from '../roster-fields.ts';
import { cleanName } from '../roster-text.ts';
import { hasImproperSign, properSigns } from './proper-signs.ts';

/** What stands in brackets behind a name. */
const BRACKETS = /[([【〔「]([^)\]】〕」]*)[)\]】〕」]?/gu;
/** Notes by which somebody is no longer here. */
const GONE = /已?故|死亡|去世|注销|迁出|搬走|外迁/;
/** How the dot within a name is written. NFKC has made the full-width ones of these narrow. */
const DOTS = /(?<=\p{Letter})\s?[·•‧∙⋅・᛫●.。]\s?(?=\p{Letter})/gu;
/** Signs that stand for a character nobody could type or was to read. */
const HOLE = /[?□■○●◯*×_#@�]/u;
/** A letter among Chinese characters is mostly a slip: 丫 and Y, 乙 and Z. */
const OTHER_SCRIPT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const FOREIGN = /[^\p{Letter}\p{Mark}\p{Letter_Number} ·'-]/u;

/**
 * A person's name as neighbours can type it: whole characters, one dot, no note behind it. What was changed is said; what cannot be
 * mended without asking is refused: a hole in it, a character with a private code, a note that somebody is gone.
 */
export const readName = (cell: string, lengthMax: number): Read<string> => {
  const raw = cleanName(cell);
  if (raw === '') return { reason: '不能空着' };
  const notes = [...raw.matchAll(BRACKETS)].map(([, note = '']) => note.trim());
  if (notes.some((note) => GONE.test(note))) return { reason: `写着“${notes.join('、')}”，这人还在吗` };
  const bare = raw.replace(BRACKETS, '').trim();
  const value = cleanName(properSigns(bare).replace(DOTS, '·'));
  const reason = faultOf(value) ?? (value.length > lengthMax ? `太长了，最多${String(lengthMax)}个字` : undefined);
  if (reason !== undefined) return { reason };
  const notice = noticeOf(cell, value, notes);
  return notice === undefined ? { value } : { value, notice };
};

/** Why nobody can be called so, or be found by it. */
const faultOf = (value: string): string | undefined => {
  const [hole] = HOLE.exec(value) ?? [];
  if (hole !== undefined && /\p{Letter}/u.test(value)) return `名字里有“${hole}”，要写全`;
  if (hasImproperSign(value)) return '有一个字别人打不出，换成正字';
  if (!/\p{Letter}/u.test(value) || /\d/.test(value)) return '不像名字';
  const [foreign] = FOREIGN.exec(value) ?? [];
  return foreign === undefined ? undefined : `名字里有“${foreign}”`;
};

const noticeOf = (cell: string, value: string, notes: readonly string[]): string | undefined => {
  if (notes.length > 0) return `“${notes.join('、')}”没有读进名字`;
  if (/\p{Script=Han}/u.test(value) && OTHER_SCRIPT.test(value)) return `“${value}”里有字母，看看对不对`;
  return hasOldSigns(cell) ? `读成“${value}”，看看对不对` : undefined;
};

/** True for parts of characters, private codes and the doubles that Unicode keeps for other encodings. */
const hasOldSigns = (cell: string): boolean =>
  /[\u2E80-\u2FDF\uF900-\uFA0D\uFA10\uFA12\uFA15-\uFA1E\uFA20\uFA22\uFA25\uFA26\uFA2A-\uFAD9]|\p{Co}|[\u{2F800}-\u{2FA1F}]/u.test(
    cell,
  );
