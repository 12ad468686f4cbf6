// Written by `npx tsx scripts/pages.ts` from the manifest of the page: features/supervision/pages.ts
import '../../../../ui/icons-more.css';
import '../../../../features/supervision/supervision.css';
import '../../words.ts';
import { BooksPage } from '../../../../features/supervision/index.ts';
import { useLanguage } from '../../../../platform/preferences.ts';
import { Unbroken } from '../../../../ui/index.ts';

export default function Page() {
  useLanguage();
  return (
    <Unbroken>
      <BooksPage />
    </Unbroken>
  );
}
