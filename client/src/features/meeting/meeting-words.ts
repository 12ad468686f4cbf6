import { startOfBeijingDay, type LocalDate } from '../../../../shared/kernel/time.ts';
import { now } from '../../platform/clock.ts';
import type { Output } from '../../platform/rpc.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { day } from '../../words/time.ts';
import { sayBefore } from '../review/index.ts';

export type Meeting = Output<'meeting.now'>;
export type BuildingOfMeeting = Meeting['buildings'][number];
export type Sum = Meeting['sum'];
export type Matter = NonNullable<Meeting['speaking']>;

/** A refusal that somebody does not accept. */
export type Appealed = Output<'meeting.appeals'>['items'][number];

/** The words of a matter, or how it was said where it has none. What was hidden as private is never told: others look on. */
export const titleOfMatter = ({ text, kind, isAboutCaptain, isKeptPrivate }: Matter): string => {
  if (isKeptPrivate) return say('meeting.matter.private');
  if (text !== '') return text;
  return isAboutCaptain ? say('meeting.matter.captain') : say('meeting.matter.spoken', { kind: sayKind(kind) });
};

/** Where it was said, by whom and how many more, and that it waited before. */
export const factsOfMatter = (matter: Matter): readonly string[] => {
  const { buildingName, author, merged, isCarriedOver, isKeptPrivate, before } = matter;
  if (isKeptPrivate) return [buildingName, say('meeting.matter.counts')];
  const who = author ?? say('meeting.matter.unnamed');
  return [
    buildingName,
    merged > 0 ? say('meeting.matter.homes', { who, n: merged + 1 }) : who,
    ...(isCarriedOver ? [say('meeting.matter.carried')] : []),
    ...(before ? [sayBefore(before)] : []),
  ];
};

/** A Beijing day, as people say it. */
export const sayDay = (of: string): string => day(startOfBeijingDay(of as LocalDate), now());

/** How the meeting stands, and whether enough are there. */
export const standOfMeeting = ({ status, meetsOn, quorum: { needed, present } }: Meeting): string => {
  if (status === 'planned') return say('meeting.planned', { day: sayDay(meetsOn), needed });
  if (status !== 'running') return say(`meeting.${status}`);
  return present >= needed ? say('meeting.enough', { needed }) : say('meeting.short', { needed, n: needed - present });
};

/** An instant as a day. */
export const sayBy = (at: number): string => day(at, now());
