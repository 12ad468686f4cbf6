import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { Documents } from '../../database/collections.ts';
import { part } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';

const LEADERS_MAX = 3;

/** What to read for the names of those who lead a matter of the month; nothing where nobody does. */
export const leadersOf = ({ topics }: Meeting) => {
  const ids = topics.flatMap(({ plan }) => (plan ? [plan.leadId] : []));
  if (ids.length === 0) return {};
  return {
    residents: part('residents', { _id: command.in(ids) }, { limit: LEADERS_MAX, fields: ['name', 'leftAt'] }),
    offices: part('offices', { _id: command.in(ids) }, { limit: LEADERS_MAX, fields: ['organisation'] }),
  };
};

type Found = {
  readonly residents?: readonly Documents['residents'][];
  readonly offices?: readonly Documents['offices'][];
};

/** The matters of the month, each with who leads it by the name they have today. */
export const showTopics = ({ topics }: Meeting, { residents = [], offices = [] }: Found, isChair: boolean) => {
  const names = new Map<string, string>([
    ...residents.map(({ _id, name }) => [_id, name] as const),
    ...offices.map(({ _id, organisation }) => [_id, organisation] as const),
  ]);
  return topics.map(({ kind, opinionId, buildings, plan }) => ({
    ...{ kind, opinionId, buildings },
    plan: plan && {
      lead: names.get(plan.leadId) ?? '',
      words: plan.isPublic || isChair ? plan.words : '',
      dueAt: plan.dueAt,
    },
  }));
};
