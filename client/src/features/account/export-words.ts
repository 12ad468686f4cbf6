import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { beijingClock } from '../../../../shared/kernel/time.ts';
import { sayKind, sayLanguage, sayRole } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import type { Taken } from './use-export.ts';

type Of<K extends Taken['of']> = Extract<Taken, { of: K }>;

/** A day and time that is still understood in ten years. */
const at = (instant: number): string => {
  const { year, month, day, hour, minute } = beijingClock(instant as InstantMs);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
};
const line = (name: string, value: string | number | null): string[] =>
  value === null || value === '' ? [] : [say('export.line', { name, value })];

const account = (one: Of<'account'>): readonly string[] => [
  ...line(say('export.name'), one.name),
  ...line(say('export.home'), say('place.address', { building: one.buildingName, unit: one.unit, flat: one.flat })),
  ...line(say('export.community'), one.communityName),
  ...line(say('export.number'), one.number),
  ...line(say('export.birthYear'), one.birthYear),
  ...line(say('export.ethnicity'), one.ethnicity),
  ...line(say('export.relation'), one.relation),
  ...line(say('export.village'), one.originVillage),
  ...line(say('export.phone'), one.phone),
  ...line(say('export.roles'), one.roles.map(({ role }) => sayRole(role)).join(say('list.and'))),
  ...line(say('export.joined'), one.joinedAt === null ? null : at(one.joinedAt)),
  ...line(say('export.points'), one.pointsBalance),
];

const need = (one: Of<'need'>): string =>
  say('export.need', {
    at: at(one.createdAt),
    kind: sayKind(one.kind),
    text: one.text,
    status: say(`export.status.${one.status}`),
    helpers: one.helpers.length === 0 ? say('export.nobody') : one.helpers.join(say('list.and')),
  });
const claim = (one: Of<'claim'>): string =>
  say('export.claim', {
    at: at(one.claimedAt),
    requester: one.requester,
    kind: sayKind(one.kind),
    text: one.text,
    status: say(`export.status.${one.status}`),
  });
const consent = (one: Of<'consent'>): string =>
  say('export.consent', {
    at: at(one.at),
    thing: say(`privacy.${one.thing}`),
    answer: say(one.isGiven ? 'consent.yes' : 'consent.no'),
  });
const entry = (one: Of<'entry'>): string =>
  say('export.entry', { at: at(one.at), kind: sayKind(one.kind), amount: one.amount, balance: one.balanceAfter });
const call = (one: Of<'call'>): string => say(`export.call.${one.who}`, { at: at(one.lastAt), n: one.count });
const notice = (one: Of<'notice'>): readonly string[] => [
  say('export.notice', {
    at: at(one.createdAt),
    scope: one.scopeName,
    title: one.title,
    status: say(one.status === 'published' ? 'export.published' : 'export.status.withdrawn'),
    body: one.body,
  }),
  ...one.recordings.map(({ language, seconds, speakerName, recordedAt }) =>
    say('export.recording', {
      at: at(recordedAt),
      language: sayLanguage(language),
      speaker: speakerName,
      n: seconds,
      title: one.title,
    }),
  ),
];
const subscription = (one: Of<'subscription'>): string =>
  say('export.yes', { what: say(`export.template.${one.template}`), n: one.left });
const message = (one: Of<'message'>): string =>
  say('export.message', {
    at: at(one.at),
    what: say(`export.template.${one.template}`),
    status: say(`export.told.${one.status}`),
  });
const event = ({ at: when, kind, reason }: Of<'event'>): string =>
  say('export.event', {
    at: at(when),
    what: say(`export.did.${kind}`),
    reason: reason === null ? '' : say('export.because', { reason }),
  });

/** The whole as a person reads it: what each part is, then its lines, the oldest first. */
export const wordsOfAll = (items: readonly Taken[], now: InstantMs): string => {
  const of = <K extends Taken['of']>(kind: K) => items.filter((item): item is Of<K> => item.of === kind);
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', title, ...lines];
  const sorted = <K extends Taken['of']>(kind: K, when: (one: Of<K>) => number): readonly Of<K>[] =>
    of(kind).sort((a, b) => when(a) - when(b));
  return [
    say('export.head', { at: at(now) }),
    ...part(say('export.part.account'), of('account').flatMap(account)),
    ...part(say('export.part.consents'), of('consent').map(consent)),
    ...part(say('export.part.needs'), sorted('need', (one) => one.createdAt).map(need)),
    ...part(say('export.part.claims'), sorted('claim', (one) => one.claimedAt).map(claim)),
    ...part(say('export.part.points'), sorted('entry', (one) => one.at).map(entry)),
    ...part(say('export.part.notices'), sorted('notice', (one) => one.createdAt).flatMap(notice)),
    ...part(say('export.part.messages'), [
      ...of('subscription').map(subscription),
      ...sorted('message', (one) => one.at).map(message),
    ]),
    ...part(say('export.part.calls'), of('call').map(call)),
    ...part(say('export.part.events'), sorted('event', (one) => one.at).map(event)),
    '',
  ].join('\r\n');
};
