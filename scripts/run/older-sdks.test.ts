import { versionsFor } from './older-sdks.ts';

const there = () => true;

test('a whole run tries every older SDK, there or not', () => {
  expect(versionsFor('whole', 5, () => false)).toEqual(['2.3.3', '2.6.3', '3.0.4']);
});

test('a sampled run tries one or none, each in its turn, and only what is there', () => {
  const tried = Array.from({ length: 12 }, (_, seed) => versionsFor('sampled', seed, there));
  expect(tried.flat()).toEqual(['2.3.3', '2.6.3', '3.0.4']);
  expect(versionsFor('sampled', 1, () => false)).toEqual([]);
});
