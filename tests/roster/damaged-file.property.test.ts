import fc from 'fast-check';
import { checkRoster } from '../../shared/community/check-roster.ts';
import { diffRoster } from '../../shared/community/diff-roster.ts';
import { linesOf } from '../../shared/community/reading/lines.ts';
import { isBlank } from '../../shared/community/reading/sheet.ts';
import { reconcile } from '../../shared/community/reconcile.ts';
import { readDelimited } from '../../shared/community/reading/read-delimited.ts';
import { decodeText } from '../../cloudfunctions/platform/roster-decode.ts';
import { toGbk } from '../fixtures/gbk.ts';
import { carryOut, context, NOTHING } from '../fixtures/roster-model.ts';
import { PEOPLE, smallRoster } from '../world/people.ts';

const IMPORTER = { residentNumber: '', mayAppointAdmins: true };
const ROSTER = smallRoster();
const HEADING_END = ROSTER.indexOf('\n') + 1;
const utf8 = (text: string) => new TextEncoder().encode(text);

const compare = (bytes: Uint8Array, current = NOTHING) => {
  const sheet = readDelimited(decodeText(bytes));
  if (!sheet) return undefined;
  const checked = checkRoster(sheet, context.today, current);
  const reconciled = reconcile(context, current, checked, IMPORTER, { answers: new Map(), isKeptOf: () => false });
  return { sheet, checked, reconciled, diff: diffRoster(context, current, reconciled) };
};
const stored = (compare(utf8(ROSTER))?.diff.plan ?? []).reduce((current, op) => carryOut(current, op), NOTHING);

/** One slip of whoever keeps the file, somewhere below the heading. */
const slip = fc.record({
  at: fc.integer({ min: HEADING_END, max: ROSTER.length - 1 }),
  kind: fc.constantFrom('quote', 'lf', 'cr', 'crlf', 'mark', 'less', 'cell gone', 'cell twice', 'wide mark', 'NUL'),
});
const damage = (text: string, { at, kind }: { readonly at: number; readonly kind: string }): string => {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const put = { quote: '"', lf: '\n', cr: '\r', crlf: '\r\n', mark: ',', 'wide mark': '，', NUL: '\0' }[kind];
  if (put !== undefined) return before + put + after;
  if (kind === 'less') return before + after.slice(1);
  const [, cell = ''] = /^([^,]*,)/.exec(after) ?? [];
  return kind === 'cell gone' ? before + after.slice(cell.length) : before + cell + after;
};
const encoded = fc.record({
  encoding: fc.constantFrom('utf-8', 'utf-8 with bom', 'gbk', 'utf-16'),
  wrongByte: fc.option(fc.double({ min: 0.3, max: 1, noNaN: true }), { nil: undefined }),
});
const encode = (
  text: string,
  { encoding, wrongByte }: { readonly encoding: string; readonly wrongByte: number | undefined },
) => {
  if (encoding === 'utf-16') return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  const bytes = encoding === 'gbk' ? toGbk(text) : utf8(`${encoding === 'utf-8' ? '' : '\uFEFF'}${text}`);
  if (wrongByte === undefined) return bytes;
  const at = Math.floor(bytes.length * wrongByte);
  return new Uint8Array([...bytes.slice(0, at), 0xff, ...bytes.slice(at)]);
};

test('whatever happens to a file, every line of it is read or named, and nobody goes unless all was read', () => {
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), encoded, (slips, how) => {
      // From the end on, so that one slip does not move the place of another.
      const text = [...slips].sort((a, b) => b.at - a.at).reduce(damage, ROSTER);
      const bytes = encode(text, how);
      const found = compare(bytes, stored);
      // The heading was not touched, so that this is always a roster.
      if (!found) throw new Error('no roster any more');
      const { sheet, checked, reconciled, diff } = found;

      const named = new Set(checked.problems.map(({ line }) => line));
      const good = new Set(reconciled.rows.map(({ line }) => line));
      const told = (line: number) =>
        good.has(line) || named.has(line) || reconciled.problems.some((one) => one.line === line);
      const spans = sheet.rows.filter(({ line, lastLine }) => lastLine > line);
      const inSpan = (line: number) => spans.some((row) => row.line <= line && line <= row.lastLine && told(row.line));
      const lost = linesOf(decodeText(bytes))
        .map((words, at) => ({ words, line: at + 1 }))
        .slice(1)
        .filter(({ words, line }) => !isBlank(words.split(',')) && !told(line) && !inSpan(line));
      expect(lost).toEqual([]);
      expect(spans.every(({ line }) => named.has(line))).toBe(true);

      const { added, renamed, renumbered, changed, moved, same } = diff.counts;
      expect(added + renamed + renumbered + changed + moved + same + reconciled.bad.length).toBe(checked.rowCount);
      if (sheet.unread.length > 0) expect(diff.removed).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('the file as it was finds everybody the same', () => {
  expect(compare(utf8(ROSTER), stored)?.diff.counts).toEqual({
    added: 0,
    renamed: 0,
    renumbered: 0,
    changed: 0,
    moved: 0,
    removed: 0,
    same: PEOPLE.length,
  });
});
