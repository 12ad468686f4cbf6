import { patientHand } from '../browser/patient-hand.ts';

patientHand();
