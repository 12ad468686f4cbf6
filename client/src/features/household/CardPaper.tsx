import { setPaper } from 'linli-h5';
import { useEffect } from 'react';
import { cardCodeText } from '../../../../shared/household/card-code.ts';
import { Page } from '../../ui/index.ts';
import { inGroups } from '../../ui/CodeDigits.tsx';
import { codeModules } from '../../ui/picture/code-modules.ts';
import { PAPERS } from '../../ui/picture/paper.ts';
import { useDrawn } from '../../ui/picture/use-drawn.ts';
import { say } from '../../words/say.ts';
import { PictureActs, PictureShown } from '../sharing/index.ts';
import { useMe } from '../membership/index.ts';
import { cardPicture } from './card-picture.ts';

type Props = { address: string; code: string; onBack: () => void };

/** The card as it will be printed on A6: a browser prints it, a phone saves the picture to its album. */
export const CardPaper = ({ address, code, onBack }: Props) => {
  const me = useMe();
  const known = me.query.state === 'loading' ? null : me.query.value;
  const communityName = known?.kind === 'resident' ? known.communityName : '';
  const lines = [say('card.paper.use'), say('card.paper.keep'), say('card.paper.lost')];
  const facts = {
    communityName,
    title: say('card.title'),
    address,
    digits: inGroups(code),
    lines,
    code: codeModules(cardCodeText(code)),
  };
  const drawn = useDrawn(cardPicture(facts));
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined;
    setPaper(PAPERS.A6);
    return () => setPaper(null);
  }, []);
  const path = drawn.state === 'drawn' ? drawn.path : null;
  const looks = [facts.title, address, code.split('').join(' '), ...lines];
  return (
    <Page title={say('card.paper')} onBack={onBack} foot={<PictureActs path={path} title={facts.title} isForPaper />}>
      <PictureShown drawn={drawn} looks={looks} instead={say('card.once')} isForPaper />
    </Page>
  );
};
