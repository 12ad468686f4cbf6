import { Text, View } from '@tarojs/components';
import { useEffect, useState, type PropsWithChildren, type ReactNode } from 'react';
import { sendUnsent } from '../data/index.ts';
import { go, type Tab } from '../platform/navigate.ts';
import { closeTopLayer, useLayer } from '../platform/layers.ts';
import { useHidden, useIsInView, useShown } from '../platform/page-life.ts';
import { preferences } from '../platform/preferences.ts';
import { quiet } from '../platform/one-voice.ts';
import { useStore } from '../platform/store.ts';
import { insets, isPhoneDark, setStatusBar, setTitle, takeKeyboard } from '../platform/window.ts';
import { say } from '../words/say.ts';
import { BackCatch } from './BackCatch.tsx';
import { ConsentSheet } from './ConsentSheet.tsx';
import { Icon } from './Icon.tsx';
import { Listen } from './hear/Listen.tsx';
import { Said } from './hear/Said.tsx';
import { breathOf } from './hear/use-breath.ts';
import { AskForMandarin, type EarProps, type Unrecorded } from './hear/use-ear.ts';
import { useWalk, WalkContext } from './hear/walk.ts';
import { screenChanged } from './meant.ts';
import { NoRecording } from './NoRecording.tsx';
import { Phrases } from './Phrases.tsx';
import { Press } from './Press.tsx';
import { TabBar } from './TabBar.tsx';
import { lookOf } from './tabs.ts';
import { shownToast } from './toast.ts';
import { UnsentStrip } from './unsent/UnsentStrip.tsx';

type Props = PropsWithChildren<{
  title: string;
  /** The tab this page is; without it the page has 返回. */
  tab?: Tab;
  /** The head continues a night field. */
  isNight?: boolean;
  /** In a wide window it takes the whole of it, in columns of this kind, and its foot belongs to the one at the right. */
  wide?: 'queue' | 'room';
  /** To the step before, where there is one. */
  onBack?: (() => void) | undefined;
  /** The night at the lower edge with the one act of the screen. */
  foot?: ReactNode;
  /** What floats above the lower edge. */
  float?: ReactNode;
  /** Sheets, over everything. */
  over?: ReactNode;
}>;

/** What stands beside WeChat's capsule keeps clear of it. */
const CAPSULE_GAP_PX = 12;

/** The frame of every page: it carries type size and theme, stays clear of what the phone and WeChat draw, and ends with foot or tabs. */
export const Page = ({ title, tab, isNight = false, wide, onBack, foot, float, over, children }: Props) => {
  const chosen = useStore(preferences);
  const [unrecorded, setUnrecorded] = useState<Unrecorded | null>(null);
  const isDark = useIsDark(isNight);
  useShown(() => {
    setTitle(title);
    setStatusBar(isDark);
    void sendUnsent();
    takeKeyboard();
    screenChanged();
  });
  // Another step of a flow is another page in the same place.
  useEffect(() => {
    takeKeyboard();
    screenChanged();
  }, []);
  useEffect(() => {
    setTitle(title);
    setStatusBar(isDark);
  }, [title, isDark]);
  useHidden(quiet);
  useLayer('step', onBack);
  const { walk, gather } = useWalk();

  return (
    <AskForMandarin.Provider value={setUnrecorded}>
      <View className={`linli ${lookOf(chosen)}${wide ? ` wide-window wide-${wide}` : ''}`}>
        <WalkContext.Provider value={walk}>
          <Head title={title} isRoot={tab !== undefined} isNight={isNight} gather={gather} />
          <View className="page-body">
            <UnsentStrip />
            {children}
          </View>
          <View className="bottom">
            {float}
            <Passing />
            {Boolean(foot) && <View className={tab ? 'foot on-tabs' : 'foot'}>{foot}</View>}
            {tab && <TabBar current={tab} />}
          </View>
        </WalkContext.Provider>
        {over}
        {unrecorded && <NoRecording wanted={unrecorded} onClose={() => setUnrecorded(null)} />}
        <ConsentSheet />
        {process.env.TARO_ENV === 'weapp' && <BackCatch />}
      </View>
    </AskForMandarin.Provider>
  );
};

/** Whether clock and battery are drawn on something dark. */
const useIsDark = (isNight: boolean): boolean => {
  const { theme } = useStore(preferences);
  const isNightOutside = useStore(isPhoneDark);
  return isNight || theme === 'dark' || (theme === 'auto' && isNightOutside);
};

/** Words that pass, over the lower edge. */
const Passing = () => {
  const passing = useStore(shownToast);
  const isInView = useIsInView();
  return (
    <View className="toast-place" aria-live="polite">
      {passing && isInView && (
        <View className="toast">
          <Icon name={passing.icon} />
          <View>
            <Phrases text={passing.words} />
          </View>
        </View>
      )}
    </View>
  );
};

/** As the phone's own back does. */
const back = (): void => {
  if (!closeTopLayer()) go.back();
};

type HeadProps = Required<Pick<Props, 'title' | 'isNight'>> & Pick<EarProps, 'gather'> & { isRoot: boolean };

/** The title, and the one pill of the page, level with WeChat's capsule and clear of it. */
const Head = ({ title, isRoot, isNight, gather }: HeadProps) => {
  const { statusBar, head, capsule } = insets();
  // Of the community and the building, the building stays where only one finds room.
  const parts = title.split(' · ');
  const around = parts.slice(0, -1);
  const own = parts[parts.length - 1];
  const right = capsule > 0 ? `padding-right:${capsule + CAPSULE_GAP_PX}px;` : '';
  return (
    <View
      className={`head${isRoot ? ' root' : ''}${isNight ? ' on-night' : ''}`}
      style={`padding-top:${statusBar}px;min-height:${head}px;${right}`}
    >
      <Said lines={breathOf(parts, title)} />
      {!isRoot && (
        <Press className="head-back" label={say('page.back')} onPress={back}>
          <Icon name="back" />
        </Press>
      )}
      <View className={around.length > 0 ? 'head-title two' : 'head-title'} aria-role="heading" aria-level="1">
        {around.length > 0 && <Text className="head-around">{`${around.join(' · ')} · `}</Text>}
        <Text>{own}</Text>
      </View>
      <Listen label={say('listen.page', { title })} gather={gather} />
    </View>
  );
};
