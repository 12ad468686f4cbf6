import { fail } from '../failures.ts';
import type { ApiGroup } from './api.ts';

/** Everything of `names` that is in none of the groups is there too, and fails by name when it is called. */
export const createWx = (
  groups: readonly ApiGroup[],
  cloud: ApiGroup,
  names: readonly string[],
): Record<string, unknown> => {
  const present: Record<string, unknown> = Object.fromEntries(groups.flatMap((group) => Object.entries(group)));
  present['canIUse'] = (schema: string) => present[schema.split('.')[0] ?? ''] !== undefined;
  const wx = Object.fromEntries(names.map((name) => [name, absent(`wx.${name}`)]));
  return Object.assign(wx, present, { cloud: createCloud(cloud) });
};

const absent = (name: string) => (): never => {
  const message = `${name} is not in this host`;
  fail(message);
  throw new Error(message);
};

/** `wx.cloud` is small enough to refuse whatever is asked of it and not there. */
const createCloud = (cloud: ApiGroup): object =>
  new Proxy(cloud, { get: (target, name) => target[String(name)] ?? absent(`wx.cloud.${String(name)}`) });
