import { setPaper } from 'linli-h5';
import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { useAct } from '../../data/index.ts';
import { Page, PlainAct, Refusal } from '../../ui/index.ts';
import { PAPERS } from '../../ui/picture/paper.ts';
import { useDrawn } from '../../ui/picture/use-drawn.ts';
import { say } from '../../words/say.ts';
import { useMe } from '../membership/index.ts';
import { PictureActs, PictureShown } from '../sharing/index.ts';
import { passbookFacts, type Sheet } from './passbook-facts.ts';
import { passbookPicture, type PassbookFacts } from './passbook-picture.ts';

type Props = { first: Sheet; /** To the step before, where there is one. */ onBack?: () => void };

/** A sheet of a passbook as it will be printed on A6, and the sheets before it. */
export const PassbookPaper = ({ first, onBack }: Props) => {
  const me = useMe();
  const [sheet, turnTo] = useState(first);
  const turn = useAct('points.passbook', (told, asked) => turnTo({ told, asked }));
  const known = me.query.state === 'loading' ? null : me.query.value;
  const facts = passbookFacts(sheet, known?.kind === 'resident' ? known.communityName : '');
  const drawn = useDrawn(passbookPicture(facts));
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined;
    setPaper(PAPERS.A6);
    return () => setPaper(null);
  }, []);
  const { told, asked } = sheet;
  const { residentId, code, whose } = asked;
  const isSending = turn.state.kind === 'sending';
  const path = drawn.state === 'drawn' ? drawn.path : null;
  return (
    <Page
      title={say('passbook.paper')}
      onBack={onBack}
      foot={<PictureActs path={path} title={facts.title} isForPaper />}
    >
      <PictureShown drawn={drawn} looks={looksOf(facts)} instead={say('passbook.notDrawn')} isForPaper />
      <Refusal state={turn.state} onAgain={turn.again} />
      <View className="pad acts">
        {told.next !== null && (
          <PlainAct
            {...{ icon: 'back', word: say('passbook.earlier'), isSending }}
            onPress={() => turn.send({ residentId, code, whose, ...(told.next === null ? {} : { after: told.next }) })}
          />
        )}
        {told.hasHousehold && whose === 'person' && (
          <PlainAct
            {...{ icon: 'household', word: say('passbook.household'), isSending }}
            onPress={() => turn.send({ residentId, code, whose: 'household' })}
          />
        )}
      </View>
    </Page>
  );
};

const looksOf = ({ title, whose, balance, reserved, lines, none, foot }: PassbookFacts): readonly string[] => [
  ...[title, whose, balance, ...(reserved === '' ? [] : [reserved])],
  ...(lines.length === 0
    ? [none]
    : lines.map(({ what, change, left, facts }) => `${what}，${change}，${left}。${facts}`)),
  ...foot,
];
