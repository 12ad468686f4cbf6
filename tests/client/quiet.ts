import { format } from 'node:util';
import { configure } from '@testing-library/react';

// What is waited for comes; how soon it comes is the machine's affair, and a busy one is no bug of a page.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

/** What React and the browser complain of while a test runs: each complaint is an act whose outcome the test did not wait for, or a bug. */
let complaints: string[] = [];
console.error = (...said: unknown[]) => complaints.push(format(...said).slice(0, 300));

afterEach(() => {
  const heard = complaints;
  complaints = [];
  expect(heard).toEqual([]);
});
