import { addressOfFile } from './files.ts';

/** What went to a chat. */
export type SharedCard = {
  readonly from: 'button' | 'menu';
  readonly title: string;
  readonly path: string;
  /** Where the picture on it can be looked at; null is a photograph of the screen, which is what WeChat takes where the page gives none. */
  readonly picture: string | null;
};

declare global {
  interface Window {
    /** What went out of the mini-program, for tests to read: cards and pictures to chats, pictures to the album. */
    __shared: { cards: SharedCard[]; pictures: string[]; album: string[] };
  }
}

window.__shared = { cards: [], pictures: [], album: [] };

/** After so long WeChat sends what the page said at first. */
const PROMISE_MS = 3000;
type Said = { readonly title?: string; readonly path?: string; readonly imageUrl?: string };
type Reply = Said & { readonly promise?: Promise<Said> };

/** What sharing needs to know of the page in view. */
type SharingPage = { readonly route: string; onShareAppMessage?(options: object): unknown };
type PagesInView = { readonly current: () => { readonly instance: SharingPage } };

export type Sharing = {
  readonly share: (
    from: SharedCard['from'],
    target?: { readonly id: string; readonly dataset: object },
  ) => Promise<void>;
  readonly setMenu: (isShown: boolean) => void;
  /** Whether WeChat's menu offers to send the page in view. */
  readonly isOffered: () => boolean;
};

let current: Sharing | undefined;
/** The one of this phone; a built-in button has no other way to it. */
export const sharing = (): Sharing => {
  if (!current) throw new Error('nothing is launched yet');
  return current;
};

export const startSharing = (pages: PagesInView): Sharing => {
  const withoutMenu = new WeakSet<SharingPage>();
  const inView = () => pages.current().instance;
  current = {
    setMenu: (isShown) => {
      if (isShown) withoutMenu.delete(inView());
      else withoutMenu.add(inView());
    },
    isOffered: () => inView().onShareAppMessage !== undefined && !withoutMenu.has(inView()),
    share: async (from, target) => {
      const page = inView();
      const said = (page.onShareAppMessage?.({ from, target }) ?? {}) as Reply;
      const { title = document.title, path = `/${page.route}`, imageUrl } = await settled(said);
      window.__shared.cards.push({
        from,
        title,
        path,
        picture: imageUrl === undefined ? null : addressOfFile(imageUrl),
      });
    },
  };
  return current;
};

const settled = async (said: Reply): Promise<Said> => {
  if (!said.promise) return said;
  const late = new Promise<Said>((resolve) => {
    setTimeout(() => resolve(said), PROMISE_MS);
  });
  return Promise.race([said.promise, late]);
};
