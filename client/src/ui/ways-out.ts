import { ERROR_CATALOG, type ErrorCode } from '../../../shared/kernel/errors.ts';
import { go } from '../platform/navigate.ts';
import { say } from '../words/say.ts';
import type { IconName } from './icon-names.ts';

export type Way = { readonly icon: IconName; readonly word: string; readonly onPress: () => void };

/** What can be done when something is not there: shown as acts, and said by 听. */
export const waysOut = (code: ErrorCode, onAgain: () => void): readonly Way[] => {
  const recovery = ERROR_CATALOG[code];
  // What is gone does not come back.
  const canTry = code !== 'NEED_NOT_FOUND' && (recovery === 'same-request' || recovery === 'refresh');
  return [
    ...(canTry ? [{ icon: 'retry', word: say('act.again'), onPress: onAgain } as const] : []),
    ...(code === 'NEED_NOT_FOUND'
      ? [{ icon: 'tab-needs', word: say('do.others'), onPress: () => go.tab('needs') } as const]
      : []),
    // Its words send to the captain: the building says who that is and calls.
    ...(code === 'FORBIDDEN'
      ? [{ icon: 'person', word: say('building.people'), onPress: () => go.tab('building') } as const]
      : []),
    ...(recovery === 'join'
      ? [{ icon: 'household', word: say('join.find'), onPress: () => go.to('membership/join') } as const]
      : []),
  ];
};
