import { listCodeText } from '../../../../shared/draw/list-code.ts';
import { useQuery } from '../../data/index.ts';
import { Loaded, Middle, Page } from '../../ui/index.ts';
import { codeModules } from '../../ui/picture/code-modules.ts';
import { useDrawn } from '../../ui/picture/use-drawn.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { PictureActs, PictureShown } from '../sharing/index.ts';
import { oneByOne, shortOf, type Draw } from './draw-facts.ts';
import { listPicture } from './list-picture.ts';

/** The picture of a frozen list, for the group: whoever keeps it can hold the list against it for ever. */
export const ListPicturePage = ({ drawId }: { drawId: string }) => (
  <Gate title={say('compare.picture')}>{(me) => <Shown drawId={drawId} communityName={me.communityName} />}</Gate>
);

const Shown = ({ drawId, communityName }: { drawId: string; communityName: string }) => {
  const detail = useQuery('draw.detail', { drawId });
  const draw = detail.query.state === 'loading' ? null : (detail.query.value ?? null);
  if (draw?.digest) return <Drawn draw={draw} digest={draw.digest} communityName={communityName} />;
  return (
    <Page title={say('compare.picture')}>
      <Loaded of={detail}>
        {() => <Middle icon="clock" title={say('compare.none')} words={say('compare.none.words')} />}
      </Loaded>
    </Page>
  );
};

type Props = { draw: Draw; digest: string; communityName: string };

const Drawn = ({ draw, digest, communityName }: Props) => {
  const { drawId, goods, entrants, prizes, placeName } = draw;
  const short = shortOf(digest);
  const facts = {
    where: [communityName, placeName].join(' '),
    title: say('draw.of', { goods }),
    sum: say('draw.frozen', { n: entrants ?? 0, prizes: prizes ?? 0, goods }),
    number: say('compare.number'),
    digits: short,
    scan: say('compare.scan.how'),
    why: say('compare.why'),
  };
  const drawn = useDrawn(listPicture({ ...facts, code: codeModules(listCodeText(drawId, digest)) }));
  const looks = [facts.where, facts.title, facts.sum, facts.number, oneByOne(short), facts.scan, facts.why];
  return (
    <Page
      title={say('compare.picture')}
      foot={<PictureActs path={drawn.state === 'drawn' ? drawn.path : null} title={facts.title} />}
    >
      <PictureShown drawn={drawn} looks={looks} instead={say('compare.instead')} />
    </Page>
  );
};
