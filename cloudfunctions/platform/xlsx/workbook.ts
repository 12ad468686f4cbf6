import { walkXml } from './xml.ts';

/** One sheet of a workbook: its name, and the part that holds its cells. */
export type SheetPart = { readonly name: string; readonly part: string };
/** What the cells of all sheets share. */
export type Workbook = {
  readonly sheets: readonly SheetPart[];
  readonly words: readonly string[];
  /** How a number is shown, by the style of its cell. */
  readonly formats: readonly string[];
  /** True where days are counted from 1904, as old Macs did. */
  readonly is1904: boolean;
};

type Parts = ReadonlyMap<string, string>;

/** Reads what is common to the sheets of a workbook. @throws where a part is no XML. */
export const readWorkbook = (parts: Parts): Workbook => {
  const targets = targetsOf(parts.get('xl/_rels/workbook.xml.rels') ?? '<r/>');
  const sheets: SheetPart[] = [];
  let is1904 = false;
  walkXml(parts.get('xl/workbook.xml') ?? '<r/>', {
    open: (name, of) => {
      if (name === 'workbookPr') is1904 = /^(?:1|true)$/.test(of('date1904') ?? '');
      const target = name === 'sheet' ? targets.get(of('r:id') ?? of('id') ?? '') : undefined;
      if (target !== undefined) sheets.push({ name: of('name') ?? '', part: target });
    },
  });
  const [words, formats] = [wordsOf(parts.get('xl/sharedStrings.xml')), formatsOf(parts.get('xl/styles.xml'))];
  return { sheets, words, formats, is1904 };
};

const targetsOf = (xml: string): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>();
  walkXml(xml, {
    open: (name, of) => {
      const target = of('Target') ?? '';
      if (name === 'Relationship')
        targets.set(of('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
};

/** The words that cells point to, without the readings that stand over them in some languages. */
const wordsOf = (xml: string | undefined): readonly string[] => {
  const words: string[] = [];
  let [said, isText, isReading] = ['', false, false];
  walkXml(xml ?? '<r/>', {
    open: (name) => {
      if (name === 'si') said = '';
      if (name === 'rPh') isReading = true;
      isText = name === 't' && !isReading;
    },
    text: (part) => {
      if (isText) said += part;
    },
    close: (name) => {
      if (name === 'si') words.push(said);
      if (name === 'rPh') isReading = false;
      isText = false;
    },
  });
  return words;
};

/** The formats that every program knows by their numbers, as far as they show a day. */
const DAYS_BY_NUMBER = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

const formatsOf = (xml: string | undefined): readonly string[] => {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let isOfCells = false;
  walkXml(xml ?? '<r/>', {
    open: (name, of) => {
      if (name === 'numFmt') own.set(Number(of('numFmtId')), of('formatCode') ?? '');
      if (name === 'cellXfs') isOfCells = true;
      if (name !== 'xf' || !isOfCells) return;
      const number = Number(of('numFmtId') ?? 0);
      formats.push(own.get(number) ?? (DAYS_BY_NUMBER.has(number) ? 'yyyy-m-d' : ''));
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return formats;
};
