import type { building as chinese } from '../zh/building.ts';

/** The building: who lives in it and who answers for it. */
export const building = {
  'review.title': 'Monthly review',
  'review.line': '{spoke} of {asked} homes have spoken',
  'building.whole': '/ {all} homes',
  'building.lit': 'One light for each that joined',
  'building.ten': 'One pane is ten households',
  'building.noHouseholds': 'No households here',
  'building.noHouseholds.words': 'You work here and live elsewhere.',
  'building.people': 'Whom to ask',
  'building.deputy': 'deputy {role}',
  'building.all': 'See all {n}',
  'building.offices': 'Numbers of offices',
  'building.offices.words': 'Power, property: whom to call',
  'building.neighbours': 'Neighbours of the building',
  'building.others': '{n} more {n|person does|people do} not say',
  'building.myName': 'May they read my name',
  'building.noPeople': 'No captain yet, ask the community',
  'building.residents': '{n} {n|resident|residents}',
  'building.share': 'Share this building',
  'building.members': '{n} joined',
  'refusal.FLAT_NOT_FOUND': 'No such flat, choose again',
  'building.votes': 'Votes: {n} open',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
