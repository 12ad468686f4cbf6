import { View } from '@tarojs/components';
import { Component, type ReactNode } from 'react';
import { forgetSeen } from '../data/index.ts';
import type { Tab } from '../platform/navigate.ts';
import { say } from '../words/say.ts';
import { PlainAct } from './Act.tsx';
import { Middle } from './Middle.tsx';
import { Page } from './Page.tsx';

type Props = {
  /** The tab this page is. */
  tab?: Tab;
  children: ReactNode;
};
type State = { readonly isBroken: boolean; readonly tries: number };

/** So often a page is drawn anew by itself: what was kept of before is gone after the first time. */
const TRIES_MAX = 1;

/**
 * Draws a page, and another in its place where drawing it fails: a phone may hold what another version kept, or half of it. What was seen
 * before is forgotten and asked for again; who is here, what waits to be sent and what is written stay.
 */
export class Unbroken extends Component<Props, State> {
  override state: State = { isBroken: false, tries: 0 };

  static getDerivedStateFromError(): Partial<State> {
    return { isBroken: true };
  }

  override componentDidCatch(): void {
    if (this.state.tries < TRIES_MAX) this.again();
  }

  again = (): void => {
    void forgetSeen().then(() => this.setState(({ tries }) => ({ isBroken: false, tries: tries + 1 })));
  };

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <Page title={say('page.broken')} {...(this.props.tab && { tab: this.props.tab })}>
        <Middle icon="retry" title={say('page.broken.words')}>
          <View className="pad acts">
            <PlainAct icon="retry" word={say('act.again')} onPress={this.again} />
          </View>
        </Middle>
      </Page>
    );
  }
}
