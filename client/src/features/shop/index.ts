export { GoodsPage } from './GoodsPage.tsx';
export { HoursPage } from './keeping/HoursPage.tsx';
export { KeepPage } from './keeping/KeepPage.tsx';
export { LedgerPage } from './LedgerPage.tsx';
export { ShelfPage } from './keeping/ShelfPage.tsx';
export { ShopPage } from './ShopPage.tsx';
export { SlipPage } from './keeping/SlipPage.tsx';
export { WritePage } from './keeping/WritePage.tsx';
