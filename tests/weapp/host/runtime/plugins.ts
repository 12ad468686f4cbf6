import type { AppJson } from '../build/app-json.ts';
import { fail } from './failures.ts';
import { wechatSi } from './wx/voice.ts';

const PLUGINS: Readonly<Record<string, object>> = { WechatSI: wechatSi };

/** WeChat's `requirePlugin`: what `app.json` does not declare is not there, nor what this host has no double of. */
export const createRequirePlugin =
  (app: AppJson) =>
  (name: string): object => {
    const plugin = app.plugins?.[name] && PLUGINS[name];
    if (plugin) return plugin;
    const message = app.plugins?.[name] ? `plugin ${name} is not in this host` : `plugin ${name} is not in app.json`;
    fail(message);
    throw new Error(message);
  };
