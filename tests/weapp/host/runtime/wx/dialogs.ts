import { api, ApiFailure, type ApiGroup } from './api.ts';

type Toast = { readonly title: string; readonly duration?: number };
type Modal = {
  readonly title?: string;
  readonly content?: string;
  readonly showCancel?: boolean;
  readonly cancelText?: string;
  readonly confirmText?: string;
};
type ActionSheet = { readonly itemList: readonly string[]; readonly alertText?: string };

const TOAST_MS = 1500;

/** What WeChat draws over a page to tell or to ask; a test taps it like anything else. */
export const dialogApi = (): ApiGroup => {
  let toast: HTMLElement | undefined;
  const hideToast = () => toast?.remove();
  const showToast = (title: string): HTMLElement => {
    hideToast();
    toast = element('div', 'wechat-toast', title);
    toast.setAttribute('role', 'status');
    document.body.append(toast);
    return toast;
  };
  return {
    showToast: api('showToast', ({ title, duration = TOAST_MS }: Toast) => {
      const shown = showToast(title);
      setTimeout(() => shown.remove(), duration);
    }),
    hideToast: api('hideToast', hideToast),
    showLoading: api('showLoading', ({ title }: Toast) => void showToast(title)),
    hideLoading: api('hideLoading', hideToast),
    showModal: api(
      'showModal',
      async ({ title = '', content = '', showCancel = true, cancelText, confirmText }: Modal) => {
        const answers = [...(showCancel ? [cancelText ?? '取消'] : []), confirmText ?? '确定'];
        const confirm = (await ask('', [title, content], answers, 'row')) === answers.length - 1;
        return { confirm, cancel: !confirm };
      },
    ),
    showActionSheet: api('showActionSheet', async ({ itemList, alertText = '' }: ActionSheet) => {
      const tapIndex = await ask('bottom', [alertText], [...itemList, '取消'], 'column');
      if (tapIndex === itemList.length) throw new ApiFailure('cancel');
      return { tapIndex };
    }),
    makePhoneCall: api('makePhoneCall', async ({ phoneNumber }: { phoneNumber: string }) => {
      if ((await ask('bottom', [], [`呼叫 ${phoneNumber}`, '取消'], 'column')) === 1) throw new ApiFailure('cancel');
    }),
  };
};

const element = (tag: string, className: string, text = ''): HTMLElement => {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
};

/** Resolves to the number of the answer that is tapped. */
export const ask = (
  place: string,
  words: readonly string[],
  answers: readonly string[],
  layout: 'row' | 'column',
): Promise<number> =>
  new Promise((resolve) => {
    const over = element('div', `wechat-over ${place}`);
    const box = element('div', 'wechat-box');
    const buttons = element('div', layout);
    box.setAttribute('role', 'dialog');
    answers.forEach((answer, index) => {
      const button = element('button', '', answer);
      button.addEventListener('click', () => {
        over.remove();
        resolve(index);
      });
      buttons.append(button);
    });
    box.append(...words.filter((word) => word !== '').map((word) => element('p', '', word)), buttons);
    over.append(box);
    document.body.append(over);
  });
