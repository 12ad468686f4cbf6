/** What Taro gives the mini-program besides its lists of components; the package brings no types for it. */
declare module '@tarojs/plugin-platform-weapp/dist/runtime-utils' {
  export const hostConfig: object;
}
