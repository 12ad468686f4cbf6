// Written by `npx tsx scripts/pages.ts` from the manifest of the page: see index.tsx
export default definePageConfig({
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
});
