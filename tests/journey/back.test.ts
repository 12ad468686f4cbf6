import type { Page } from 'playwright-core';
import { useStage } from './stage.ts';
import { walkBackBySteps, walkBackFromSheet } from './walk-back.ts';

const stage = useStage('h5');
const browser = {
  press: (page: Page) => page.goBack(),
  untilCaught: (page: Page) => page.waitForFunction(() => (history.state as { layer?: true } | null)?.layer),
};

test('the browser’s back goes step by step and keeps what was written', () => walkBackBySteps(stage, browser));
test('the browser’s back closes a sheet before it leaves the page', () => walkBackFromSheet(stage, browser));
