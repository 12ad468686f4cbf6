// Stands for the module of this name that Taro gives the platform, which adds every component of WeChat again: see components.ts.
import { hostConfig } from '@tarojs/plugin-platform-weapp/dist/runtime-utils';
import { mergeReconciler } from '@tarojs/shared';

mergeReconciler(hostConfig);
