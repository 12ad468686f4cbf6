export { KeepingPage } from './KeepingPage.tsx';
export { MerchantPage } from './MerchantPage.tsx';
export { MerchantsPage } from './MerchantsPage.tsx';
export { PublishedPage } from './PublishedPage.tsx';
export { SettlementPage } from './SettlementPage.tsx';
