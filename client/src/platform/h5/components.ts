/** What `@tarojs/components` means in the browser. Re-exports alone: Taro's build cuts what is unused out of this very file. */
export { Button, Image, Input, PageContainer, PullDownRefresh, Text, Textarea, View } from './html.tsx';
