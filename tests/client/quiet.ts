import { format } from 'node:util';

/** What React and the browser complain of while a test runs: each complaint is an act whose outcome the test did not wait for, or a bug. */
let complaints: string[] = [];
console.error = (...said: unknown[]) => complaints.push(format(...said).slice(0, 300));

afterEach(() => {
  const heard = complaints;
  complaints = [];
  expect(heard).toEqual([]);
});
