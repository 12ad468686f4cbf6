import type { Bundle } from '../bundle.ts';
import { ApiFailure, type ApiGroup } from './api.ts';

/** What WeChat lets no page use before its privacy contract was agreed to. */
const PRIVATE = ['chooseMessageFile', 'chooseImage', 'chooseMedia', 'getLocation', 'saveImageToPhotosAlbum'];
const REFUSED = { errno: 104 } as const;

type Answer = { readonly event: 'agree' | 'disagree' | 'exposureAuthorization'; readonly buttonId?: string };
type Listener = (resolve: (answer: Answer) => void, asked: { readonly referrer: string }) => void;

/** One phone: what its person agreed to outlives the mini-program. */
let key = '';
let isChecked = false;
let listener: Listener | undefined;

const isAgreed = (): boolean => !isChecked || localStorage.getItem(key) === 'agreed';

/** A button of open-type `agreePrivacyAuthorization` was tapped: nothing else can agree. */
export const agreeToPrivacy = (): void => localStorage.setItem(key, 'agreed');

/** `wx.onNeedPrivacyAuthorization` and what belongs to it. Checked where `app.json` says `__usePrivacyCheck__`. */
export const privacyApi = (bundle: Bundle, openid: string): ApiGroup => {
  key = `weapp-privacy:${openid}`;
  isChecked = (bundle.app as { __usePrivacyCheck__?: boolean }).__usePrivacyCheck__ === true;
  return {
    onNeedPrivacyAuthorization: (asked: Listener) => {
      listener = asked;
    },
    getPrivacySetting: ({ success }: { success?: (setting: object) => void } = {}) =>
      success?.({
        errMsg: 'getPrivacySetting:ok',
        needAuthorization: !isAgreed(),
        privacyContractName: '《邻里隐私保护指引》',
      }),
    openPrivacyContract: () => window.open('about:blank#privacy-contract'),
  };
};

/** Asks as WeChat does before something private: whoever listens answers, and a no is errno 104. */
export const untilAgreed = async (name: string): Promise<void> => {
  if (isAgreed()) return;
  const asked = listener;
  const answer = asked && (await new Promise<Answer>((resolve) => asked(resolve, { referrer: name })));
  if (answer?.event !== 'agree' || !isAgreed()) throw new ApiFailure('privacy permission is not authorized', REFUSED);
};

type Run = (options?: object) => Promise<object> | undefined;

/** The private ones of a group, behind the question. */
export const guardPrivate = (group: ApiGroup): ApiGroup =>
  Object.fromEntries(
    Object.entries(group).map(([name, run]) => [name, PRIVATE.includes(name) ? guarded(name, run as Run) : run]),
  );

const guarded =
  (name: string, run: Run): Run =>
  (options = {}) => {
    const { fail, complete } = options as { fail?: (failure: unknown) => void; complete?: (failure: unknown) => void };
    const failed = (cause: unknown) => {
      const failure = { errMsg: `${name}:fail privacy permission is not authorized`, ...REFUSED };
      if (!fail && !complete) throw Object.assign(cause as Error, failure);
      fail?.(failure);
      complete?.(failure);
      return failure;
    };
    const done = untilAgreed(name).then(() => run(options) ?? {}, failed);
    return fail || complete ? undefined : done;
  };
