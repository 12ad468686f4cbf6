// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { doors as zhMembershipDoors } from '../../features/membership/words/zh/doors.ts';
import { refusals as zhMembershipRefusals } from '../../features/membership/words/zh/refusals.ts';
import { mutual as zhMutualMutual } from '../../features/mutual/words/zh/mutual.ts';
import { skills as zhMutualSkills } from '../../features/mutual/words/zh/skills.ts';
import { unsent as zhUnsentUnsent } from '../../features/unsent/words/zh/unsent.ts';
import { doors as enMembershipDoors } from '../../features/membership/words/en/doors.ts';
import { refusals as enMembershipRefusals } from '../../features/membership/words/en/refusals.ts';
import { mutual as enMutualMutual } from '../../features/mutual/words/en/mutual.ts';
import { skills as enMutualSkills } from '../../features/mutual/words/en/skills.ts';
import { unsent as enUnsentUnsent } from '../../features/unsent/words/en/unsent.ts';

addWords({
  zh: {
    ...zhMembershipDoors,
    ...zhMembershipRefusals,
    ...zhMutualMutual,
    ...zhMutualSkills,
    ...zhUnsentUnsent,
  },
  en: {
    ...enMembershipDoors,
    ...enMembershipRefusals,
    ...enMutualMutual,
    ...enMutualSkills,
    ...enUnsentUnsent,
  },
});
