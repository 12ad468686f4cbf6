import { View } from '@tarojs/components';
import type { SharedTarget } from '../../../../shared/code/pages.ts';
import { go } from '../../platform/navigate.ts';
import { useShareCard } from '../../platform/share.ts';
import { Loaded, Loading, Page, PlainAct, Strip } from '../../ui/index.ts';
import { ShareButton } from '../../ui/ShareButton.tsx';
import { useDrawn } from '../../ui/picture/use-drawn.ts';
import { say } from '../../words/say.ts';
import { plotOf, type Plot } from '../insight/index.ts';
import { Gate, type Resident } from '../membership/index.ts';
import { NotShareable } from './NotShareable.tsx';
import { PictureActs } from './PictureActs.tsx';
import { PictureShown } from './PictureShown.tsx';
import { useCode, type Code } from './use-code.ts';
import type { Shared } from './shared.ts';
import { LIKE, SHARED, targetOf } from './use-shared.ts';

type Address = { page: string; id: string; plot?: string | undefined };

/** Sends something on: as a card to somebody, as a picture with its code to a chat, or on paper. */
export const SharePage = ({ page, id, plot }: Address) => {
  const target = targetOf(page, id);
  return (
    <Gate title={say('share.title')} like={LIKE[target.page]}>
      {(me) => <Of key={target.page} me={me} target={target} plot={plotOf(plot)} />}
    </Gate>
  );
};

/** Its page stays what it is for as long as it is open: the hook of its kind is always the same. */
const Of = ({ me, target, plot }: { me: Resident; target: SharedTarget; plot: Plot }) => {
  const code = useCode(target);
  const { of, shared } = SHARED[target.page](target.id, me, code.code?.pictureUrl ?? null, plot);
  return <Shown target={target} code={code} of={of} shared={shared} />;
};

type ShownProps = { target: SharedTarget; code: Code; of: Parameters<typeof Loaded>[0]['of']; shared: Shared | null };

const Shown = ({ target, code, of, shared }: ShownProps) => {
  useShareCard(shared?.card ?? null);
  // Drawn once, when it is known whether there is a code to put on it.
  const drawn = useDrawn(code.isAsking ? null : (shared?.picture ?? null));
  if (code.isNotShareable) return <NotShareable title={say('share.title')} />;
  const path = drawn.state === 'drawn' ? drawn.path : null;
  return (
    <Page
      title={say('share.title')}
      {...(shared
        ? { foot: <PictureActs path={path} title={shared.card.title} scene={code.code?.scene ?? null} /> }
        : {})}
    >
      <Loaded of={of}>
        {() =>
          shared === null ? (
            <Loading />
          ) : (
            <>
              {!code.isAsking && code.code?.pictureUrl == null && (
                <Strip icon="scan" title={say('share.noCode.title')} words={say('share.noCode.words')}>
                  <PlainAct icon="retry" word={say('act.again')} onPress={code.again} />
                </Strip>
              )}
              <PictureShown
                drawn={drawn}
                looks={shared.spoken}
                instead={say(process.env.TARO_ENV === 'h5' ? 'share.notDrawn.words' : 'share.notDrawn.card')}
              />
              <View className="pad acts">
                {process.env.TARO_ENV === 'weapp' && <ShareButton word={say('share.send')} />}
                <PlainAct icon="print" word={say('share.print')} onPress={() => go.to('sharing/poster', target)} />
              </View>
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
