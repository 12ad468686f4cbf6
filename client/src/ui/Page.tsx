import { View } from '@tarojs/components';
import { useEffect, useState, type PropsWithChildren, type ReactNode } from 'react';
import { sendUnsent } from '../data/index.ts';
import { go, TABS, type Tab } from '../platform/navigate.ts';
import { useHidden, useIsInView, useShown } from '../platform/page-life.ts';
import { preferences } from '../platform/preferences.ts';
import { quiet } from '../platform/one-voice.ts';
import type { SpokenLine } from '../platform/speech.ts';
import { useStore } from '../platform/store.ts';
import { insets, isPhoneDark, setStatusBar, setTitle, takeKeyboard } from '../platform/window.ts';
import { say } from '../words/say.ts';
import { inOneBreath, toPress } from '../words/spoken.ts';
import { ConsentSheet } from './ConsentSheet.tsx';
import { Icon } from './Icon.tsx';
import { AskForMandarin, Listen, type Unrecorded } from './Listen.tsx';
import { NoRecording } from './NoRecording.tsx';
import { Phrases } from './Phrases.tsx';
import { Press } from './Press.tsx';
import { TabBar } from './TabBar.tsx';
import { lookOf } from './tabs.ts';
import { shownToast } from './toast.ts';
import { tellStrip, UnsentStrip } from './unsent/UnsentStrip.tsx';

type Props = PropsWithChildren<{
  title: string;
  /** The tab this page is; without it the page has 返回. */
  tab?: Tab;
  /** The head continues a night field. */
  isNight?: boolean;
  /** Before leaving by 返回, for a page with steps; by default it leaves. */
  onBack?: () => void;
  /** What 听 in the head reads after the title: the page, line by line. */
  spoken: () => readonly SpokenLine[];
  /** The night at the lower edge with the one act of the screen. */
  foot?: ReactNode;
  /** The foot sends what is not sent yet: the strip that tells of it needs no act. */
  sendsUnsent?: boolean;
  /** What floats above the lower edge. */
  float?: ReactNode;
  /** Sheets, over everything. */
  over?: ReactNode;
}>;

/** The frame of every page: it carries type size and theme, stays clear of what the phone and WeChat draw, and ends with foot or tabs. */
export const Page = ({
  title,
  tab,
  isNight = false,
  onBack,
  spoken,
  foot,
  sendsUnsent = false,
  float,
  over,
  children,
}: Props) => {
  const chosen = useStore(preferences);
  const { theme } = chosen;
  const [unrecorded, setUnrecorded] = useState<Unrecorded | null>(null);
  const isNightOutside = useStore(isPhoneDark);
  const isDark = isNight || theme === 'dark' || (theme === 'auto' && isNightOutside);
  useShown(() => {
    setTitle(title);
    setStatusBar(isDark);
    void sendUnsent();
    takeKeyboard();
  });
  useEffect(takeKeyboard, []);
  useEffect(() => {
    setTitle(title);
    setStatusBar(isDark);
  }, [title, isDark]);
  useHidden(quiet);
  const heard = () => [
    inOneBreath(title.split(' · ')),
    ...tellStrip(!sendsUnsent),
    ...spoken(),
    ...(tab ? TABS.filter((other) => other !== tab).map((other) => toPress(say(`tab.${other}`))) : []),
  ];

  return (
    <AskForMandarin.Provider value={setUnrecorded}>
      <View className={`linli ${lookOf(chosen)}`}>
        <Head title={title} isRoot={tab !== undefined} isNight={isNight} onBack={onBack ?? go.back} spoken={heard} />
        <View className="page-body">
          <UnsentStrip hasAct={!sendsUnsent} />
          {children}
        </View>
        <View className="bottom">
          {float}
          <Passing />
          {foot !== undefined && foot !== null && <View className={tab ? 'foot on-tabs' : 'foot'}>{foot}</View>}
          {tab && <TabBar current={tab} />}
        </View>
        {over}
        {unrecorded && <NoRecording wanted={unrecorded} onClose={() => setUnrecorded(null)} />}
        <ConsentSheet />
      </View>
    </AskForMandarin.Provider>
  );
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

const Head = ({
  title,
  isRoot,
  isNight,
  onBack,
  spoken,
}: {
  title: string;
  isRoot: boolean;
  isNight: boolean;
  onBack: () => void;
  spoken: () => readonly SpokenLine[];
}) => {
  const { statusBar, head, capsule } = insets();
  const right = capsule > 0 ? `padding-right:${capsule}px;` : '';
  return (
    <View
      className={`head${isRoot ? ' root' : ''}${isNight ? ' on-night' : ''}`}
      style={`padding-top:${statusBar}px;min-height:${head}px;${right}`}
    >
      {!isRoot && (
        <Press className="head-back" label={say('page.back')} onPress={onBack}>
          <Icon name="back" />
        </Press>
      )}
      <View className="head-title" aria-role="heading" aria-level="1">
        {title}
      </View>
      <Listen label={say('listen.page', { title })} lines={spoken} />
    </View>
  );
};
