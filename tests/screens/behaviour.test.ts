import { checksAreAwake } from './controls.ts';
import { tabsAgree } from './elsewhere.ts';
import { keysDoAll } from './key-acts.ts';
import { keysReachAll } from './keyboard.ts';
import { nightIsOne } from './night.ts';
import { motionStops } from './motion.ts';
import { wordsPassBy } from './toasts.ts';
import { destroyingKeepsAway } from './under-finger.ts';
import { useScreens } from './use-screens.ts';

const screens = useScreens();

describe('the checks', () => checksAreAwake(screens));
describe('keys', () => {
  keysReachAll(screens);
  keysDoAll(screens);
});
describe('night', () => nightIsOne(screens));
describe('tabs', () => tabsAgree(screens));
describe('motion', () => motionStops(screens));
describe('passing words', () => wordsPassBy(screens));
describe('what destroys', () => destroyingKeepsAway(screens));
