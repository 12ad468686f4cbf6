import { setPaper } from 'linli-h5';
import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { useQuery } from '../../data/index.ts';
import { Loaded, Page, PlainAct } from '../../ui/index.ts';
import { PAPERS } from '../../ui/picture/paper.ts';
import { useDrawn } from '../../ui/picture/use-drawn.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { PictureActs, PictureShown } from '../sharing/index.ts';
import { pageFacts, pagesOf, type SheetShown } from './sheet-facts.ts';
import { sheetPicture, type PaperFacts } from './sheet-picture.ts';

/** A list as it will be printed on A4, page by page: a browser prints it, a phone saves the picture to its album. */
export const PaperPage = ({ sheetId }: { sheetId: string }) => (
  <Gate title={say('sheet.paper')}>{(me) => <Asked sheetId={sheetId} communityName={me.communityName} />}</Gate>
);

const Asked = ({ sheetId, communityName }: { sheetId: string; communityName: string }) => {
  const sheet = useQuery('redemption.sheet', { sheetId });
  const known = sheet.query.state === 'loading' ? null : sheet.query.value;
  if (known) return <Drawn {...{ sheet: known, communityName }} />;
  return (
    <Page title={say('sheet.paper')}>
      <Loaded of={sheet}>{() => null}</Loaded>
    </Page>
  );
};

const Drawn = ({ sheet, communityName }: { sheet: SheetShown; communityName: string }) => {
  const [page, turn] = useState(0);
  const facts = pageFacts(sheet, page, communityName);
  const drawn = useDrawn(sheetPicture(facts));
  const pages = pagesOf(sheet);
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined;
    setPaper(PAPERS.A4);
    return () => setPaper(null);
  }, []);
  const path = drawn.state === 'drawn' ? drawn.path : null;
  return (
    <Page title={say('sheet.paper')} foot={<PictureActs path={path} title={facts.title} isForPaper />}>
      <PictureShown drawn={drawn} looks={looksOf(facts)} instead={say('sheet.notDrawn')} isForPaper />
      {pages > 1 && (
        <View className="pad acts">
          <PlainAct icon="forward" word={say('sheet.next')} onPress={() => turn((page + 1) % pages)} />
        </View>
      )}
    </Page>
  );
};

const looksOf = ({ title, day, how, lines, foot }: PaperFacts): readonly string[] => [
  title,
  day,
  how,
  ...lines.map(({ who, door, what }) => `${who}，${door}，${what}`),
  foot,
];
