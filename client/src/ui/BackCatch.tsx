import { PageContainer, View } from '@tarojs/components';
import { useEffect } from 'react';
import { caughtBack, container, drawContainer } from '../platform/back-catch.ts';
import { useIsInView } from '../platform/page-life.ts';
import { useStore } from '../platform/store.ts';

/** A frame of the screen, in ms: nothing is seen of it. */
const CLOSING_MS = 16;

/** WeChat's page container, with nothing in it, while something is open on the page: a back closes it and comes to us. */
export const BackCatch = () => {
  const isUp = useStore(container) === 'up';
  const isInView = useIsInView();
  return isInView && isUp ? <Container /> : null;
};

const Container = () => {
  useEffect(drawContainer, []);
  return (
    // One that was closed is shown again only as a new one: it goes as a whole with what holds it.
    <View>
      <PageContainer show overlay={false} duration={CLOSING_MS} onBeforeLeave={caughtBack} />
    </View>
  );
};
