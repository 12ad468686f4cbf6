import { refused, type Api } from './api.ts';

/**
 * Interfaces that WeChat has taken out of service: template messages ended in January 2020 [RECALL], subscription messages took their place.
 * They refuse everybody; which code the cloud says is chosen here (UNKNOWN.md).
 */
export const retired: Api = () => refused(48001, 'api unauthorized: template messages ended, use subscribeMessage');

/** Their names. */
export const RETIRED = [
  'templateMessage.send',
  'templateMessage.addTemplate',
  'templateMessage.deleteTemplate',
  'templateMessage.getTemplateLibraryById',
  'templateMessage.getTemplateLibraryList',
  'templateMessage.getTemplateList',
  'uniformMessage.send',
] as const;
