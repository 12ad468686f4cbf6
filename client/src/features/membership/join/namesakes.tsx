import { useState } from 'react';
import { AskedField, ChooseOne } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';

const YEAR_DIGITS = 4;
const HEAD = ['yes', 'no'] as const;
type Asked = { readonly year: boolean; readonly head: boolean };
const NOTHING: Asked = { year: false, head: false };

/** What is asked besides the name where two of the household have it; once it was asked it stays, until another name is typed. */
export const useNamesakes = (refused: string | null) => {
  const [asked, setAsked] = useState(NOTHING);
  const [year, typeYear] = useState('');
  const [head, chooseHead] = useState<(typeof HEAD)[number] | null>(null);
  const now: Asked = {
    year: asked.year || refused === 'NAMESAKES_YEAR',
    head: asked.head || refused === 'NAMESAKES_HEAD',
  };
  if (now.year !== asked.year || now.head !== asked.head) setAsked(now);
  const forget = (): void => {
    setAsked(NOTHING);
    typeYear('');
    chooseHead(null);
  };
  const isYear = year.length === YEAR_DIGITS;
  return {
    ...{ asked: now, year, typeYear, head, chooseHead, forget },
    /** True until everything that was asked is answered. */
    isAsking: (now.year && !isYear) || (now.head && head === null),
    said: {
      ...(now.year && isYear ? { birthYear: Number(year) } : {}),
      ...(now.head && head !== null ? { isHead: head === 'yes' } : {}),
    },
  };
};

export const NamesakeFields = ({ of }: { of: ReturnType<typeof useNamesakes> }) => (
  <>
    {of.asked.year && (
      <AskedField
        icon="person"
        question={say('join.year')}
        value={of.year}
        placeholder={say('join.year.placeholder')}
        lengthMax={YEAR_DIGITS}
        onChange={(typed) => of.typeYear(typed.replace(/\D/g, ''))}
      />
    )}
    {of.asked.head && (
      <ChooseOne
        icon="household"
        question={say('join.head')}
        of={HEAD.map((key) => ({ key, icon: key === 'yes' ? 'household' : 'family', word: say(`join.head.${key}`) }))}
        chosen={of.head}
        onChoose={of.chooseHead}
      />
    )}
  </>
);
