import type { Output } from '../../platform/rpc.ts';
import { say } from '../../words/say.ts';

/** A draw as its page knows it, and as a row of a list. */
export type Draw = Output<'draw.detail'>;
/** What a household asked before lots are drawn. */
export type Question = Output<'draw.questions'>['items'][number];
/** What is asked before it is done. */
export type Asked = 'leave' | 'check' | 'withdraw';
export type DrawSeen = Output<'draw.list'>['items'][number];

/** The first eight of the digest, in two groups: enough for the eye. */
export const shortOf = (digest: string): string => `${digest.slice(0, 4)} ${digest.slice(4, 8)}`;
/** One by one, as they are read out. */
export const oneByOne = (digits: string): string => digits.replace(/ /g, '').split('').join(' ');

/** What is drawn for, and how many of it there are. */
export const prizesOf = ({ prizes, goods }: Pick<DrawSeen, 'prizes' | 'goods'>): string =>
  prizes === null ? say('draw.prizes.each', { goods }) : say('draw.prizes', { n: prizes, goods });

/** True once nobody enters any more, by the clock: the timer closes a list up to a minute after its last instant. */
export const isClosed = ({ status, closesAt }: Pick<DrawSeen, 'status' | 'closesAt'>, now: number): boolean =>
  status === 'freezing' || (status === 'open' && now >= closesAt);

/** What the three drew, in the order in which they drew. */
export const drawnIn = ({ witnesses }: Draw): readonly string[] => witnesses.flatMap(({ digits }) => digits ?? []);
