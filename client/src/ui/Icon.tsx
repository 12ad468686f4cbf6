import { View } from '@tarojs/components';
import type { IconName } from './icon-names.ts';

/** A picture beside a word that says the same: a screen reader skips it. */
export const Icon = ({ name }: { name: IconName }) => <View className={`ic ic-${name}`} aria-hidden="true" />;

/** The classes by which an element draws a picture before its words: one node less than with an `Icon` inside. */
export const pictureOf = (name: IconName): string => `pictured ic-${name}`;
