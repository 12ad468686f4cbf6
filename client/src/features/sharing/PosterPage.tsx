import { setPaper } from 'linli-h5';
import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import type { SharedTarget } from '../../../../shared/code/pages.ts';
import { Act, ChooseOne, Line, Loaded, Loading, Middle, Page } from '../../ui/index.ts';
import { fitPoster } from '../../ui/picture/fit-poster.ts';
import { isReadableOn, PAPERS, type Paper } from '../../ui/picture/paper.ts';
import { posterPicture } from '../../ui/picture/poster.ts';
import type { Poster } from '../../ui/picture/poster-parts.ts';
import { useDrawn } from '../../ui/picture/use-drawn.ts';
import { say } from '../../words/say.ts';
import { Gate, type Resident } from '../membership/index.ts';
import { NotShareable } from './NotShareable.tsx';
import { PictureActs } from './PictureActs.tsx';
import { PictureShown } from './PictureShown.tsx';
import { sayPoster } from './poster-facts.ts';
import { useCode } from './use-code.ts';
import type { Shared } from './shared.ts';
import { LIKE, SHARED, targetOf } from './use-shared.ts';

/** A sheet to print, as it will be: a browser prints the page, a phone saves the picture to its album. */
export const PosterPage = ({ page, id }: { page: string; id: string }) => {
  const target = targetOf(page, id);
  return (
    <Gate title={say('poster.title')} like={LIKE[target.page]}>
      {(me) => <Of key={target.page} me={me} target={target} />}
    </Gate>
  );
};

/** Its page stays what it is for as long as it is open: the hook of its kind is always the same. */
const Of = ({ me, target }: { me: Resident; target: SharedTarget }) => {
  const { of, shared } = SHARED[target.page](target.id, me, null, 'waiting');
  return <OnPaper target={target} of={of} shared={shared} />;
};

type OnPaperProps = { target: SharedTarget; of: Parameters<typeof Loaded>[0]['of']; shared: Shared | null };

const OnPaper = ({ target, of, shared }: OnPaperProps) => {
  const { made, code, isAsking, isNotShareable, again } = useCode(target);
  if (isNotShareable) return <NotShareable title={say('poster.title')} />;
  const picture = code?.pictureUrl ?? null;
  if (shared !== null && picture !== null)
    return <Drawn poster={shared.poster} title={shared.card.title} code={picture} />;
  const isMissing = code !== null && picture === null && !isAsking;
  const retry = (
    <View className="acts">
      <Act icon="retry" word={say('act.again')} onPress={again} />
    </View>
  );
  return (
    <Page title={say('poster.title')} {...(isMissing ? { foot: retry } : {})}>
      <Loaded of={made}>
        {() => (
          <Loaded of={of}>
            {() => (isMissing ? <Middle icon="scan" title={say('poster.noCode')} /> : <Loading />)}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
};

const Drawn = ({ poster, title, code }: { poster: Poster; title: string; code: string }) => {
  const [paper, choosePaper] = useState<Paper>('A4');
  usePaper(paper);
  const drawn = useDrawn(posterPicture(poster, code, paper));
  const path = drawn.state === 'drawn' ? drawn.path : null;
  return (
    <Page title={say('poster.title')} foot={<PictureActs path={path} title={title} isForPaper />}>
      <PaperChoice of={poster} chosen={paper} onChoose={choosePaper} />
      <PictureShown drawn={drawn} looks={sayPoster(poster)} instead={say('poster.notDrawn.words')} isForPaper />
      {process.env.TARO_ENV === 'weapp' && <Line text={say('poster.how')} />}
    </Page>
  );
};

/** Sizes of paper on which the words can still be read. */
const PaperChoice = ({ of, chosen, onChoose }: { of: Poster; chosen: Paper; onChoose: (paper: Paper) => void }) => {
  const { size } = fitPoster(of);
  const papers = (Object.keys(PAPERS) as readonly Paper[]).filter((paper) => isReadableOn(paper, size));
  return (
    <View className="pad">
      <ChooseOne
        icon="print"
        question={say('poster.paper')}
        of={papers.map((key) => ({ key, word: say(`poster.paper.${key}`) }))}
        chosen={chosen}
        onChoose={onChoose}
      />
      {!papers.includes('A6') && <Line text={say('poster.tooLong')} />}
    </View>
  );
};

/** A browser is told the size of the paper for as long as the sheet is looked at. */
const usePaper = (paper: Paper): void => {
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined;
    setPaper(PAPERS[paper]);
    return () => setPaper(null);
  }, [paper]);
};
