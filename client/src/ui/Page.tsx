import { Text, View } from '@tarojs/components';
import { useEffect, type PropsWithChildren, type ReactNode } from 'react';
import { go, type Tab } from '../platform/navigate.ts';
import { online } from '../platform/network.ts';
import { useHidden, useShown } from '../platform/page-life.ts';
import { preferences } from '../platform/preferences.ts';
import { hush } from '../platform/speech.ts';
import { useStore } from '../platform/store.ts';
import { insets, isPhoneDark, setStatusBar, setTitle } from '../platform/window.ts';
import { say } from '../words/say.ts';
import { ConsentSheet } from './ConsentSheet.tsx';
import { Icon } from './Icon.tsx';
import { Listen } from './Listen.tsx';
import { Press } from './Press.tsx';
import { TabBar } from './TabBar.tsx';
import { shownToast } from './toast.ts';

type Props = PropsWithChildren<{
  title: string;
  /** The tab this page is; without it the page has 返回. */
  tab?: Tab;
  /** The head continues a night field. */
  isNight?: boolean;
  /** Before leaving by 返回, for a page with steps; by default it leaves. */
  onBack?: () => void;
  /** What 听 in the head reads: the whole page, line by line. */
  spoken?: () => readonly string[];
  /** The night at the lower edge with the one act of the screen. */
  foot?: ReactNode;
  /** What floats above the lower edge. */
  float?: ReactNode;
  /** Sheets, over everything. */
  over?: ReactNode;
}>;

/** The frame of every page: it carries type size and theme, stays clear of what the phone and WeChat draw, and ends with foot or tabs. */
export const Page = ({ title, tab, isNight = false, onBack, spoken, foot, float, over, children }: Props) => {
  const { size, theme, language } = useStore(preferences);
  const passing = useStore(shownToast);
  const isOnline = useStore(online);
  const isDark = isNight || theme === 'dark' || (theme === 'auto' && isPhoneDark());
  useShown(() => {
    setTitle(title);
    setStatusBar(isDark);
  });
  useEffect(() => {
    setTitle(title);
    setStatusBar(isDark);
  }, [title, isDark]);
  useHidden(() => hush());

  return (
    <View className={`linli size-${size} theme-${theme} lang-${language}`}>
      <Head title={title} isRoot={tab !== undefined} isNight={isNight} onBack={onBack ?? go.back} spoken={spoken} />
      <View className="page-body">
        {!isOnline && <OfflineStrip />}
        {children}
      </View>
      <View className="bottom">
        <View className="toast-place" aria-live="polite">
          {passing && (
            <View className="toast">
              <Icon name={passing.icon} />
              <Text>{passing.words}</Text>
            </View>
          )}
        </View>
        {float}
        {foot !== undefined && foot !== null && <View className={tab ? 'foot on-tabs' : 'foot'}>{foot}</View>}
        {tab && <TabBar current={tab} />}
      </View>
      {over}
      <ConsentSheet />
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
  spoken: (() => readonly string[]) | undefined;
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
      {spoken && <Listen label={say('listen.page', { title })} lines={spoken} />}
    </View>
  );
};

/** Nothing is wrong, it waits: amber, not red. */
const OfflineStrip = () => (
  <View className="strip strip-wait" aria-live="polite">
    <Icon name="offline" />
    <View className="grow">
      <View className="strong">{say('offline.title')}</View>
      <View>{say('offline.words')}</View>
    </View>
  </View>
);
