import { inBuilds } from './in-builds.ts';
import { walkOfficeFile } from './walk-import.ts';

inBuilds('import', (stage) => {
  test('staff bring in the spreadsheet of their office as it is', () => walkOfficeFile(stage));
});
