// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { appointment as zhAppointmentAppointment } from '../../features/appointment/words/zh/appointment.ts';
import { refusals as zhAppointmentRefusals } from '../../features/appointment/words/zh/refusals.ts';
import { refusals as zhCommunityRefusals } from '../../features/community/words/zh/refusals.ts';
import { refusals as zhHouseholdRefusals } from '../../features/household/words/zh/refusals.ts';
import { doors as zhMembershipDoors } from '../../features/membership/words/zh/doors.ts';
import { refusals as zhNeedRefusals } from '../../features/need/words/zh/refusals.ts';
import { appointment as enAppointmentAppointment } from '../../features/appointment/words/en/appointment.ts';
import { refusals as enAppointmentRefusals } from '../../features/appointment/words/en/refusals.ts';
import { refusals as enCommunityRefusals } from '../../features/community/words/en/refusals.ts';
import { refusals as enHouseholdRefusals } from '../../features/household/words/en/refusals.ts';
import { doors as enMembershipDoors } from '../../features/membership/words/en/doors.ts';
import { refusals as enNeedRefusals } from '../../features/need/words/en/refusals.ts';

addWords({
  zh: {
    ...zhAppointmentAppointment,
    ...zhAppointmentRefusals,
    ...zhCommunityRefusals,
    ...zhHouseholdRefusals,
    ...zhMembershipDoors,
    ...zhNeedRefusals,
  },
  en: {
    ...enAppointmentAppointment,
    ...enAppointmentRefusals,
    ...enCommunityRefusals,
    ...enHouseholdRefusals,
    ...enMembershipDoors,
    ...enNeedRefusals,
  },
});
