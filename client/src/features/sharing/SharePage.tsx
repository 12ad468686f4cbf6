import { View } from '@tarojs/components';
import type { SharedTarget } from '../../../../shared/code/pages.ts';
import { useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { useShareCard } from '../../platform/share.ts';
import { Loaded, Loading, Middle, Page, PlainAct, Strip } from '../../ui/index.ts';
import { ShareButton } from '../../ui/ShareButton.tsx';
import { useDrawn } from '../../ui/picture/use-drawn.ts';
import { sayError } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { inOneBreath, toPress } from '../../words/spoken.ts';
import { Gate, type Resident } from '../membership/index.ts';
import { PictureActs, wordsOfPictureActs } from './PictureActs.tsx';
import { PictureShown } from './PictureShown.tsx';
import { LIKE, SHARED, type Shared } from './use-shared.ts';

type Props = { target: SharedTarget };

/** Sends something on: as a card to somebody, as a picture with its code to a chat, or on paper. */
export const SharePage = ({ target }: Props) => (
  <Gate title={say('share.title')} like={LIKE[target.page]}>
    {(me) => <Of key={target.page} me={me} target={target} />}
  </Gate>
);

const useCode = (target: SharedTarget) => {
  const made = useQuery('code.make', target);
  const code = made.query.state === 'loading' ? null : made.query.value;
  return { made, code, isAsking: made.query.state === 'loading' };
};
type Code = ReturnType<typeof useCode>;

/** Its page stays what it is for as long as it is open: the hook of its kind is always the same. */
const Of = ({ me, target }: Props & { me: Resident }) => {
  const code = useCode(target);
  const { of, shared } = SHARED[target.page](target.id, me, code.code?.pictureUrl ?? null);
  return <Shown target={target} code={code} of={of} shared={shared} />;
};

type ShownProps = Props & { code: Code; of: Parameters<typeof Loaded>[0]['of']; shared: Shared | null };

const Shown = ({ target, code, of, shared }: ShownProps) => {
  useShareCard(shared?.card ?? null);
  // Drawn once, when it is known whether there is a code to put on it.
  const drawn = useDrawn(code.isAsking ? null : (shared?.picture ?? null));
  const { query } = code.made;
  if (query.state === 'error' && query.code === 'NOT_SHAREABLE')
    return (
      <Page title={say('share.title')} spoken={() => [sayError('NOT_SHAREABLE')]}>
        <Middle icon="lock" title={sayError('NOT_SHAREABLE')} />
      </Page>
    );
  const path = drawn.state === 'drawn' ? drawn.path : null;
  return (
    <Page
      title={say('share.title')}
      spoken={() =>
        shared ? [...shared.spoken.map((line) => inOneBreath([line])), ...wordsOfPictureActs().map(toPress)] : []
      }
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
                  <PlainAct icon="retry" word={say('act.again')} onPress={() => void code.made.refresh()} />
                </Strip>
              )}
              <PictureShown drawn={drawn} looks={shared.spoken.join('，')} />
              <View className="pad acts">
                {process.env.TARO_ENV === 'weapp' && <ShareButton word={say('share.send')} />}
                {process.env.TARO_ENV === 'h5' && (
                  <PlainAct icon="print" word={say('share.print')} onPress={() => go.poster(target)} />
                )}
              </View>
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
