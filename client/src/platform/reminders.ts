import Taro from '@tarojs/taro';
import { allowMessages } from 'linli-h5';
import { ANSWERS, type Answer } from '../../../shared/subscription/templates.ts';

const askWechat = async (templateIds: readonly string[]): Promise<Readonly<Record<string, unknown>>> => {
  const answer = await Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] });
  return answer as unknown as Readonly<Record<string, unknown>>;
};

/**
 * WeChat's own question, whether these messages may come: at most three templates, and only straight from a tap. Whoever switched all
 * messages off in WeChat is not even asked: that counts as a no. In a browser the local cloud says yes.
 */
export const askForMessages = (templateIds: readonly string[]): Promise<ReadonlyMap<string, Answer>> =>
  (process.env.TARO_ENV === 'h5' ? allowMessages(templateIds) : askWechat(templateIds)).then(
    (answers) => new Map(templateIds.map((id) => [id, ANSWERS.find((known) => known === answers[id]) ?? 'reject'])),
    () => new Map(templateIds.map((id) => [id, 'ban' as const])),
  );
