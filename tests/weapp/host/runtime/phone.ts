/** The phone this page plays, as its address says: `?openid=…&font=1.4&start=pages/points/index?a=1`, `&scan=<scene>` for a scanned code. */
export type Phone = {
  /** Who holds it: the local cloud takes it for the caller's. */
  readonly openid: string;
  /** WeChat's type size; 1 is standard, care mode is 1.4. */
  readonly fontSizeScaleFactor: number;
  /** The page it opens on, with its parameters; undefined for the first of `app.json`. */
  readonly start: string | undefined;
  /** The scene of the code it was opened with; the code names the page in `start`. */
  readonly scan: string | undefined;
};

/** Where an iPhone 13 mini has clock and capsule, in px. */
export const STATUS_BAR = 44;
const CAPSULE = { width: 87, height: 32, top: 48, fromRight: 7 } as const;

export const readPhone = (search: string): Phone => {
  const said = new URLSearchParams(search);
  const openid = said.get('openid');
  if (!openid) throw new Error('a phone belongs to somebody: open phone.html?openid=…');
  return {
    openid,
    fontSizeScaleFactor: Number(said.get('font') ?? 1),
    start: said.get('start') ?? undefined,
    scan: said.get('scan') ?? undefined,
  };
};

/** The box `wx.getMenuButtonBoundingClientRect` answers. */
export const capsule = () => {
  const right = window.innerWidth - CAPSULE.fromRight;
  const { width, height, top } = CAPSULE;
  return { width, height, top, right, bottom: top + height, left: right - width };
};

/** WeChat draws the capsule over every page, and what lies under it cannot be touched. */
export const drawCapsule = (openMenu: () => void): void => {
  const { width, height, top, left } = capsule();
  const made = document.createElement('div');
  made.className = 'wechat-capsule';
  made.style.cssText = `width:${width}px;height:${height}px;top:${top}px;left:${left}px`;
  made.setAttribute('role', 'button');
  made.setAttribute('aria-label', '更多');
  made.addEventListener('click', openMenu);
  document.body.append(made);
};
