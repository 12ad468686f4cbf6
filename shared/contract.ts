import { appointmentContract } from './appointment/contract.ts';
import { clusterContract } from './appointment/cluster-contract.ts';
import { handoverContract } from './appointment/handover-contract.ts';
import { captureContract } from './capture/contract.ts';
import { codeContract } from './code/contract.ts';
import { rosterContract } from './community/roster-contract.ts';
import { correctionContract } from './community/correction-contract.ts';
import { communityContract } from './community/contract.ts';
import { householdContract } from './household/contract.ts';
import { inboxContract } from './inbox/contract.ts';
import { insightContract } from './insight/contract.ts';
import { drawAskingContract } from './draw/asking-contract.ts';
import { drawContract } from './draw/contract.ts';
import { drawingContract } from './draw/drawing-contract.ts';
import { earningContract } from './earning/contract.ts';
import { earningCoverContract } from './earning/cover-contract.ts';
import { earningDeedContract } from './earning/deed-contract.ts';
import { earningDeductionContract } from './earning/deduction-contract.ts';
import { earningHoursContract } from './earning/hours-contract.ts';
import { earningMonthsContract } from './earning/months/contract.ts';
import { earningSharesContract } from './earning/shares-contract.ts';
import { dutyContract } from './duty/contract.ts';
import { meetingContract } from './meeting/contract.ts';
import { meetingDecisionContract } from './meeting/decision-contract.ts';
import { meetingAppealContract } from './meeting/appeal-contract.ts';
import { meetingMinutesContract } from './meeting/minutes-contract.ts';
import { membershipContract } from './membership/contract.ts';
import { needAfterContract } from './need/after-contract.ts';
import { mutualContract } from './mutual/contract.ts';
import { missedContract } from './mutual/missed-contract.ts';
import { needAssentContract } from './need/assent-contract.ts';
import { needAssignmentContract } from './need/assignment-contract.ts';
import { needBehalfContract } from './need/behalf-contract.ts';
import { needClosingContract } from './need/closing-contract.ts';
import { needBodyContract } from './need/body-contract.ts';
import { needCompanyContract } from './need/company-contract.ts';
import { needContract } from './need/contract.ts';
import { needHelpingContract } from './need/helping-contract.ts';
import { needModerationContract } from './need/moderation-contract.ts';
import { needNotesContract } from './need/notes-contract.ts';
import { needWordingContract } from './need/wording-contract.ts';
import { needQueueContract } from './need/queue-contract.ts';
import { noticeContract } from './notice/contract.ts';
import { officeContract } from './office/contract.ts';
import { pointsContract } from './points/contract.ts';
import { pointsNightContract } from './points/night-contract.ts';
import { reviewCaptainContract } from './review/captain-contract.ts';
import { reviewContract } from './review/contract.ts';
import { reviewBuildingsContract } from './review/buildings-contract.ts';
import { reviewFestivalsContract } from './review/festivals-contract.ts';
import { reviewWordsContract } from './review/words-contract.ts';
import { reviewResultsContract } from './review/results-contract.ts';
import { jielongContract } from './review/jielong/contract.ts';
import { reviewPrivateContract } from './review/private-contract.ts';
import { merchantContract } from './merchant/contract.ts';
import { merchantHomeContract } from './merchant/home-contract.ts';
import { merchantSettlementContract } from './merchant/settlement-contract.ts';
import { redemptionContract } from './redemption/contract.ts';
import { redemptionBringingContract } from './redemption/bringing-contract.ts';
import { redemptionDoorContract } from './redemption/door-contract.ts';
import { redemptionCounterContract } from './redemption/counter-contract.ts';
import { redemptionMerchantContract } from './redemption/merchant-contract.ts';
import { redemptionEstateContract } from './redemption/estate-contract.ts';
import { redemptionRecallContract } from './redemption/recall-contract.ts';
import { redemptionSheetContract } from './redemption/sheet-contract.ts';
import { shopContract } from './shop/contract.ts';
import { shopKeepingContract } from './shop/keeping-contract.ts';
import { subscriptionContract } from './subscription/contract.ts';
import { supervisionContract } from './supervision/contract.ts';
import { voteContract } from './vote/contract.ts';
import { voteOutwardContract } from './vote/outward-contract.ts';
import { voteRollContract } from './vote/roll-contract.ts';
import { voteSeriesContract } from './vote/series-contract.ts';
import { voteCountingContract } from './vote/counting-contract.ts';
import { voteStatutoryContract } from './vote/statutory-contract.ts';
import type { Declarations } from './declaration.ts';

/** Every method by its name at the wire, with all that is declared of it. The client imports its type only. */
export const apiContract = {
  ...appointmentContract,
  ...clusterContract,
  ...handoverContract,
  ...captureContract,
  ...codeContract,
  ...communityContract,
  ...meetingContract,
  ...meetingDecisionContract,
  ...meetingAppealContract,
  ...meetingMinutesContract,
  ...rosterContract,
  ...correctionContract,
  ...membershipContract,
  ...householdContract,
  ...mutualContract,
  ...missedContract,
  ...needContract,
  ...needBehalfContract,
  ...needAssentContract,
  ...needHelpingContract,
  ...needModerationContract,
  ...needWordingContract,
  ...needAssignmentContract,
  ...needClosingContract,
  ...needAfterContract,
  ...needBodyContract,
  ...needCompanyContract,
  ...needNotesContract,
  ...needQueueContract,
  ...noticeContract,
  ...officeContract,
  ...pointsContract,
  ...pointsNightContract,
  ...supervisionContract,
  ...reviewContract,
  ...reviewCaptainContract,
  ...reviewBuildingsContract,
  ...reviewFestivalsContract,
  ...reviewWordsContract,
  ...reviewResultsContract,
  ...jielongContract,
  ...reviewPrivateContract,
  ...merchantContract,
  ...merchantHomeContract,
  ...merchantSettlementContract,
  ...redemptionContract,
  ...redemptionBringingContract,
  ...redemptionDoorContract,
  ...redemptionCounterContract,
  ...redemptionSheetContract,
  ...redemptionRecallContract,
  ...redemptionEstateContract,
  ...redemptionMerchantContract,
  ...shopContract,
  ...shopKeepingContract,
  ...subscriptionContract,
  ...voteContract,
  ...drawContract,
  ...drawAskingContract,
  ...drawingContract,
  ...earningContract,
  ...earningDeedContract,
  ...earningHoursContract,
  ...earningDeductionContract,
  ...earningCoverContract,
  ...earningSharesContract,
  ...earningMonthsContract,
  ...voteCountingContract,
  ...voteOutwardContract,
  ...voteRollContract,
  ...voteSeriesContract,
  ...voteStatutoryContract,
  ...dutyContract,
  ...inboxContract,
  ...insightContract,
} as const satisfies Declarations;
export type ApiContract = typeof apiContract;
