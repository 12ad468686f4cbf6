// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import type { Language } from './languages.ts';
import { frame as zhFrame } from './zh/frame.ts';
import { refusals as zhRefusals } from './zh/refusals.ts';
import { account as zhAccountAccount } from '../features/account/words/zh/account.ts';
import { decided as zhAccountDecided } from '../features/account/words/zh/decided.ts';
import { did as zhAccountDid } from '../features/account/words/zh/did.ts';
import { exported as zhAccountExported } from '../features/account/words/zh/exported.ts';
import { refusals as zhAccountRefusals } from '../features/account/words/zh/refusals.ts';
import { appointment as zhAppointmentAppointment } from '../features/appointment/words/zh/appointment.ts';
import { refusals as zhAppointmentRefusals } from '../features/appointment/words/zh/refusals.ts';
import { capture as zhCaptureCapture } from '../features/capture/words/zh/capture.ts';
import { judge as zhCaptureJudge } from '../features/capture/words/zh/judge.ts';
import { refusals as zhCaptureRefusals } from '../features/capture/words/zh/refusals.ts';
import { building as zhCommunityBuilding } from '../features/community/words/zh/building.ts';
import { refusals as zhCommunityRefusals } from '../features/community/words/zh/refusals.ts';
import { roster as zhCommunityRoster } from '../features/community/words/zh/roster.ts';
import { staff as zhCommunityStaff } from '../features/community/words/zh/staff.ts';
import { asked as zhDrawAsked } from '../features/draw/words/zh/asked.ts';
import { compare as zhDrawCompare } from '../features/draw/words/zh/compare.ts';
import { draw as zhDrawDraw } from '../features/draw/words/zh/draw.ts';
import { drawing as zhDrawDrawing } from '../features/draw/words/zh/drawing.ts';
import { refusals as zhDrawRefusals } from '../features/draw/words/zh/refusals.ts';
import { check as zhEarningCheck } from '../features/earning/words/zh/check.ts';
import { cover as zhEarningCover } from '../features/earning/words/zh/cover.ts';
import { deduct as zhEarningDeduct } from '../features/earning/words/zh/deduct.ts';
import { deed as zhEarningDeed } from '../features/earning/words/zh/deed.ts';
import { happened as zhEarningHappened } from '../features/earning/words/zh/happened.ts';
import { monthly as zhEarningMonthly } from '../features/earning/words/zh/monthly.ts';
import { refusals as zhEarningRefusals } from '../features/earning/words/zh/refusals.ts';
import { rules as zhEarningRules } from '../features/earning/words/zh/rules.ts';
import { shares as zhEarningShares } from '../features/earning/words/zh/shares.ts';
import { gallery as zhGalleryGallery } from '../features/gallery/words/zh/gallery.ts';
import { home as zhHomeHome } from '../features/home/words/zh/home.ts';
import { household as zhHouseholdHousehold } from '../features/household/words/zh/household.ts';
import { housemates as zhHouseholdHousemates } from '../features/household/words/zh/housemates.ts';
import { refusals as zhHouseholdRefusals } from '../features/household/words/zh/refusals.ts';
import { news as zhInboxNews } from '../features/inbox/words/zh/news.ts';
import { figures as zhInsightFigures } from '../features/insight/words/zh/figures.ts';
import { insight as zhInsightInsight } from '../features/insight/words/zh/insight.ts';
import { plot as zhInsightPlot } from '../features/insight/words/zh/plot.ts';
import { appeals as zhMeetingAppeals } from '../features/meeting/words/zh/appeals.ts';
import { days as zhMeetingDays } from '../features/meeting/words/zh/days.ts';
import { decide as zhMeetingDecide } from '../features/meeting/words/zh/decide.ts';
import { meeting as zhMeetingMeeting } from '../features/meeting/words/zh/meeting.ts';
import { minutes as zhMeetingMinutes } from '../features/meeting/words/zh/minutes.ts';
import { order as zhMeetingOrder } from '../features/meeting/words/zh/order.ts';
import { outcomes as zhMeetingOutcomes } from '../features/meeting/words/zh/outcomes.ts';
import { ready as zhMeetingReady } from '../features/meeting/words/zh/ready.ts';
import { refusals as zhMeetingRefusals } from '../features/meeting/words/zh/refusals.ts';
import { crowd as zhMembershipCrowd } from '../features/membership/words/zh/crowd.ts';
import { doors as zhMembershipDoors } from '../features/membership/words/zh/doors.ts';
import { household as zhMembershipHousehold } from '../features/membership/words/zh/household.ts';
import { newphone as zhMembershipNewphone } from '../features/membership/words/zh/newphone.ts';
import { refusals as zhMembershipRefusals } from '../features/membership/words/zh/refusals.ts';
import { removal as zhMembershipRemoval } from '../features/membership/words/zh/removal.ts';
import { typing as zhMembershipTyping } from '../features/membership/words/zh/typing.ts';
import { waiting as zhMembershipWaiting } from '../features/membership/words/zh/waiting.ts';
import { happened as zhMerchantHappened } from '../features/merchant/words/zh/happened.ts';
import { merchant as zhMerchantMerchant } from '../features/merchant/words/zh/merchant.ts';
import { refusals as zhMerchantRefusals } from '../features/merchant/words/zh/refusals.ts';
import { mutual as zhMutualMutual } from '../features/mutual/words/zh/mutual.ts';
import { skills as zhMutualSkills } from '../features/mutual/words/zh/skills.ts';
import { after as zhNeedAfter } from '../features/need/words/zh/after.ts';
import { asking as zhNeedAsking } from '../features/need/words/zh/asking.ts';
import { assigned as zhNeedAssigned } from '../features/need/words/zh/assigned.ts';
import { behalf as zhNeedBehalf } from '../features/need/words/zh/behalf.ts';
import { closing as zhNeedClosing } from '../features/need/words/zh/closing.ts';
import { complaints as zhNeedComplaints } from '../features/need/words/zh/complaints.ts';
import { detail as zhNeedDetail } from '../features/need/words/zh/detail.ts';
import { helping as zhNeedHelping } from '../features/need/words/zh/helping.ts';
import { missed as zhNeedMissed } from '../features/need/words/zh/missed.ts';
import { notes as zhNeedNotes } from '../features/need/words/zh/notes.ts';
import { pending as zhNeedPending } from '../features/need/words/zh/pending.ts';
import { post as zhNeedPost } from '../features/need/words/zh/post.ts';
import { queue as zhNeedQueue } from '../features/need/words/zh/queue.ts';
import { rates as zhNeedRates } from '../features/need/words/zh/rates.ts';
import { readings as zhNeedReadings } from '../features/need/words/zh/readings.ts';
import { ready as zhNeedReady } from '../features/need/words/zh/ready.ts';
import { refusals as zhNeedRefusals } from '../features/need/words/zh/refusals.ts';
import { rows as zhNeedRows } from '../features/need/words/zh/rows.ts';
import { waiting as zhNeedWaiting } from '../features/need/words/zh/waiting.ts';
import { wall as zhNeedWall } from '../features/need/words/zh/wall.ts';
import { wording as zhNeedWording } from '../features/need/words/zh/wording.ts';
import { notice as zhNoticeNotice } from '../features/notice/words/zh/notice.ts';
import { refusals as zhNoticeRefusals } from '../features/notice/words/zh/refusals.ts';
import { office as zhOfficeOffice } from '../features/office/words/zh/office.ts';
import { refusals as zhOfficeRefusals } from '../features/office/words/zh/refusals.ts';
import { points as zhPointsPoints } from '../features/points/words/zh/points.ts';
import { carrying as zhRedemptionCarrying } from '../features/redemption/words/zh/carrying.ts';
import { counter as zhRedemptionCounter } from '../features/redemption/words/zh/counter.ts';
import { door as zhRedemptionDoor } from '../features/redemption/words/zh/door.ts';
import { estate as zhRedemptionEstate } from '../features/redemption/words/zh/estate.ts';
import { happened as zhRedemptionHappened } from '../features/redemption/words/zh/happened.ts';
import { passbook as zhRedemptionPassbook } from '../features/redemption/words/zh/passbook.ts';
import { recalled as zhRedemptionRecalled } from '../features/redemption/words/zh/recalled.ts';
import { redemption as zhRedemptionRedemption } from '../features/redemption/words/zh/redemption.ts';
import { refusals as zhRedemptionRefusals } from '../features/redemption/words/zh/refusals.ts';
import { rules as zhRedemptionRules } from '../features/redemption/words/zh/rules.ts';
import { sheet as zhRedemptionSheet } from '../features/redemption/words/zh/sheet.ts';
import { voucher as zhRedemptionVoucher } from '../features/redemption/words/zh/voucher.ts';
import { watchword as zhRedemptionWatchword } from '../features/redemption/words/zh/watchword.ts';
import { appeal as zhReviewAppeal } from '../features/review/words/zh/appeal.ts';
import { buildings as zhReviewBuildings } from '../features/review/words/zh/buildings.ts';
import { cockpit as zhReviewCockpit } from '../features/review/words/zh/cockpit.ts';
import { festivals as zhReviewFestivals } from '../features/review/words/zh/festivals.ts';
import { holidays as zhReviewHolidays } from '../features/review/words/zh/holidays.ts';
import { jielong as zhReviewJielong } from '../features/review/words/zh/jielong.ts';
import { nicknames as zhReviewNicknames } from '../features/review/words/zh/nicknames.ts';
import { refusals as zhReviewRefusals } from '../features/review/words/zh/refusals.ts';
import { results as zhReviewResults } from '../features/review/words/zh/results.ts';
import { review as zhReviewReview } from '../features/review/words/zh/review.ts';
import { texts as zhReviewTexts } from '../features/review/words/zh/texts.ts';
import { settings as zhSettingsSettings } from '../features/settings/words/zh/settings.ts';
import { refusals as zhSharingRefusals } from '../features/sharing/words/zh/refusals.ts';
import { share as zhSharingShare } from '../features/sharing/words/zh/share.ts';
import { refusals as zhShopRefusals } from '../features/shop/words/zh/refusals.ts';
import { shelf as zhShopShelf } from '../features/shop/words/zh/shelf.ts';
import { shop as zhShopShop } from '../features/shop/words/zh/shop.ts';
import { remind as zhSubscriptionRemind } from '../features/subscription/words/zh/remind.ts';
import { refusals as zhSupervisionRefusals } from '../features/supervision/words/zh/refusals.ts';
import { supervision as zhSupervisionSupervision } from '../features/supervision/words/zh/supervision.ts';
import { unsent as zhUnsentUnsent } from '../features/unsent/words/zh/unsent.ts';
import { casting as zhVoteCasting } from '../features/vote/words/zh/casting.ts';
import { hung as zhVoteHung } from '../features/vote/words/zh/hung.ts';
import { keeping as zhVoteKeeping } from '../features/vote/words/zh/keeping.ts';
import { make as zhVoteMake } from '../features/vote/words/zh/make.ts';
import { refusals as zhVoteRefusals } from '../features/vote/words/zh/refusals.ts';
import { result as zhVoteResult } from '../features/vote/words/zh/result.ts';
import { statutory as zhVoteStatutory } from '../features/vote/words/zh/statutory.ts';
import { tell as zhVoteTell } from '../features/vote/words/zh/tell.ts';
import { vote as zhVoteVote } from '../features/vote/words/zh/vote.ts';
import { frame as enFrame } from './en/frame.ts';
import { refusals as enRefusals } from './en/refusals.ts';
import { account as enAccountAccount } from '../features/account/words/en/account.ts';
import { decided as enAccountDecided } from '../features/account/words/en/decided.ts';
import { did as enAccountDid } from '../features/account/words/en/did.ts';
import { exported as enAccountExported } from '../features/account/words/en/exported.ts';
import { refusals as enAccountRefusals } from '../features/account/words/en/refusals.ts';
import { appointment as enAppointmentAppointment } from '../features/appointment/words/en/appointment.ts';
import { refusals as enAppointmentRefusals } from '../features/appointment/words/en/refusals.ts';
import { capture as enCaptureCapture } from '../features/capture/words/en/capture.ts';
import { judge as enCaptureJudge } from '../features/capture/words/en/judge.ts';
import { refusals as enCaptureRefusals } from '../features/capture/words/en/refusals.ts';
import { building as enCommunityBuilding } from '../features/community/words/en/building.ts';
import { refusals as enCommunityRefusals } from '../features/community/words/en/refusals.ts';
import { roster as enCommunityRoster } from '../features/community/words/en/roster.ts';
import { staff as enCommunityStaff } from '../features/community/words/en/staff.ts';
import { asked as enDrawAsked } from '../features/draw/words/en/asked.ts';
import { compare as enDrawCompare } from '../features/draw/words/en/compare.ts';
import { draw as enDrawDraw } from '../features/draw/words/en/draw.ts';
import { drawing as enDrawDrawing } from '../features/draw/words/en/drawing.ts';
import { refusals as enDrawRefusals } from '../features/draw/words/en/refusals.ts';
import { check as enEarningCheck } from '../features/earning/words/en/check.ts';
import { cover as enEarningCover } from '../features/earning/words/en/cover.ts';
import { deduct as enEarningDeduct } from '../features/earning/words/en/deduct.ts';
import { deed as enEarningDeed } from '../features/earning/words/en/deed.ts';
import { happened as enEarningHappened } from '../features/earning/words/en/happened.ts';
import { monthly as enEarningMonthly } from '../features/earning/words/en/monthly.ts';
import { refusals as enEarningRefusals } from '../features/earning/words/en/refusals.ts';
import { rules as enEarningRules } from '../features/earning/words/en/rules.ts';
import { shares as enEarningShares } from '../features/earning/words/en/shares.ts';
import { gallery as enGalleryGallery } from '../features/gallery/words/en/gallery.ts';
import { home as enHomeHome } from '../features/home/words/en/home.ts';
import { household as enHouseholdHousehold } from '../features/household/words/en/household.ts';
import { housemates as enHouseholdHousemates } from '../features/household/words/en/housemates.ts';
import { refusals as enHouseholdRefusals } from '../features/household/words/en/refusals.ts';
import { news as enInboxNews } from '../features/inbox/words/en/news.ts';
import { figures as enInsightFigures } from '../features/insight/words/en/figures.ts';
import { insight as enInsightInsight } from '../features/insight/words/en/insight.ts';
import { plot as enInsightPlot } from '../features/insight/words/en/plot.ts';
import { appeals as enMeetingAppeals } from '../features/meeting/words/en/appeals.ts';
import { days as enMeetingDays } from '../features/meeting/words/en/days.ts';
import { decide as enMeetingDecide } from '../features/meeting/words/en/decide.ts';
import { meeting as enMeetingMeeting } from '../features/meeting/words/en/meeting.ts';
import { minutes as enMeetingMinutes } from '../features/meeting/words/en/minutes.ts';
import { order as enMeetingOrder } from '../features/meeting/words/en/order.ts';
import { outcomes as enMeetingOutcomes } from '../features/meeting/words/en/outcomes.ts';
import { ready as enMeetingReady } from '../features/meeting/words/en/ready.ts';
import { refusals as enMeetingRefusals } from '../features/meeting/words/en/refusals.ts';
import { crowd as enMembershipCrowd } from '../features/membership/words/en/crowd.ts';
import { doors as enMembershipDoors } from '../features/membership/words/en/doors.ts';
import { household as enMembershipHousehold } from '../features/membership/words/en/household.ts';
import { newphone as enMembershipNewphone } from '../features/membership/words/en/newphone.ts';
import { refusals as enMembershipRefusals } from '../features/membership/words/en/refusals.ts';
import { removal as enMembershipRemoval } from '../features/membership/words/en/removal.ts';
import { typing as enMembershipTyping } from '../features/membership/words/en/typing.ts';
import { waiting as enMembershipWaiting } from '../features/membership/words/en/waiting.ts';
import { happened as enMerchantHappened } from '../features/merchant/words/en/happened.ts';
import { merchant as enMerchantMerchant } from '../features/merchant/words/en/merchant.ts';
import { refusals as enMerchantRefusals } from '../features/merchant/words/en/refusals.ts';
import { mutual as enMutualMutual } from '../features/mutual/words/en/mutual.ts';
import { skills as enMutualSkills } from '../features/mutual/words/en/skills.ts';
import { after as enNeedAfter } from '../features/need/words/en/after.ts';
import { asking as enNeedAsking } from '../features/need/words/en/asking.ts';
import { assigned as enNeedAssigned } from '../features/need/words/en/assigned.ts';
import { behalf as enNeedBehalf } from '../features/need/words/en/behalf.ts';
import { closing as enNeedClosing } from '../features/need/words/en/closing.ts';
import { complaints as enNeedComplaints } from '../features/need/words/en/complaints.ts';
import { detail as enNeedDetail } from '../features/need/words/en/detail.ts';
import { helping as enNeedHelping } from '../features/need/words/en/helping.ts';
import { missed as enNeedMissed } from '../features/need/words/en/missed.ts';
import { notes as enNeedNotes } from '../features/need/words/en/notes.ts';
import { pending as enNeedPending } from '../features/need/words/en/pending.ts';
import { post as enNeedPost } from '../features/need/words/en/post.ts';
import { queue as enNeedQueue } from '../features/need/words/en/queue.ts';
import { rates as enNeedRates } from '../features/need/words/en/rates.ts';
import { readings as enNeedReadings } from '../features/need/words/en/readings.ts';
import { ready as enNeedReady } from '../features/need/words/en/ready.ts';
import { refusals as enNeedRefusals } from '../features/need/words/en/refusals.ts';
import { rows as enNeedRows } from '../features/need/words/en/rows.ts';
import { waiting as enNeedWaiting } from '../features/need/words/en/waiting.ts';
import { wall as enNeedWall } from '../features/need/words/en/wall.ts';
import { wording as enNeedWording } from '../features/need/words/en/wording.ts';
import { notice as enNoticeNotice } from '../features/notice/words/en/notice.ts';
import { refusals as enNoticeRefusals } from '../features/notice/words/en/refusals.ts';
import { office as enOfficeOffice } from '../features/office/words/en/office.ts';
import { refusals as enOfficeRefusals } from '../features/office/words/en/refusals.ts';
import { points as enPointsPoints } from '../features/points/words/en/points.ts';
import { carrying as enRedemptionCarrying } from '../features/redemption/words/en/carrying.ts';
import { counter as enRedemptionCounter } from '../features/redemption/words/en/counter.ts';
import { door as enRedemptionDoor } from '../features/redemption/words/en/door.ts';
import { estate as enRedemptionEstate } from '../features/redemption/words/en/estate.ts';
import { happened as enRedemptionHappened } from '../features/redemption/words/en/happened.ts';
import { passbook as enRedemptionPassbook } from '../features/redemption/words/en/passbook.ts';
import { recalled as enRedemptionRecalled } from '../features/redemption/words/en/recalled.ts';
import { redemption as enRedemptionRedemption } from '../features/redemption/words/en/redemption.ts';
import { refusals as enRedemptionRefusals } from '../features/redemption/words/en/refusals.ts';
import { rules as enRedemptionRules } from '../features/redemption/words/en/rules.ts';
import { sheet as enRedemptionSheet } from '../features/redemption/words/en/sheet.ts';
import { voucher as enRedemptionVoucher } from '../features/redemption/words/en/voucher.ts';
import { watchword as enRedemptionWatchword } from '../features/redemption/words/en/watchword.ts';
import { appeal as enReviewAppeal } from '../features/review/words/en/appeal.ts';
import { buildings as enReviewBuildings } from '../features/review/words/en/buildings.ts';
import { cockpit as enReviewCockpit } from '../features/review/words/en/cockpit.ts';
import { festivals as enReviewFestivals } from '../features/review/words/en/festivals.ts';
import { holidays as enReviewHolidays } from '../features/review/words/en/holidays.ts';
import { jielong as enReviewJielong } from '../features/review/words/en/jielong.ts';
import { nicknames as enReviewNicknames } from '../features/review/words/en/nicknames.ts';
import { refusals as enReviewRefusals } from '../features/review/words/en/refusals.ts';
import { results as enReviewResults } from '../features/review/words/en/results.ts';
import { review as enReviewReview } from '../features/review/words/en/review.ts';
import { texts as enReviewTexts } from '../features/review/words/en/texts.ts';
import { settings as enSettingsSettings } from '../features/settings/words/en/settings.ts';
import { refusals as enSharingRefusals } from '../features/sharing/words/en/refusals.ts';
import { share as enSharingShare } from '../features/sharing/words/en/share.ts';
import { refusals as enShopRefusals } from '../features/shop/words/en/refusals.ts';
import { shelf as enShopShelf } from '../features/shop/words/en/shelf.ts';
import { shop as enShopShop } from '../features/shop/words/en/shop.ts';
import { remind as enSubscriptionRemind } from '../features/subscription/words/en/remind.ts';
import { refusals as enSupervisionRefusals } from '../features/supervision/words/en/refusals.ts';
import { supervision as enSupervisionSupervision } from '../features/supervision/words/en/supervision.ts';
import { unsent as enUnsentUnsent } from '../features/unsent/words/en/unsent.ts';
import { casting as enVoteCasting } from '../features/vote/words/en/casting.ts';
import { hung as enVoteHung } from '../features/vote/words/en/hung.ts';
import { keeping as enVoteKeeping } from '../features/vote/words/en/keeping.ts';
import { make as enVoteMake } from '../features/vote/words/en/make.ts';
import { refusals as enVoteRefusals } from '../features/vote/words/en/refusals.ts';
import { result as enVoteResult } from '../features/vote/words/en/result.ts';
import { statutory as enVoteStatutory } from '../features/vote/words/en/statutory.ts';
import { tell as enVoteTell } from '../features/vote/words/en/tell.ts';
import { vote as enVoteVote } from '../features/vote/words/en/vote.ts';

/** Every word the app says but for names, by its key. The compiler and the tests read it: no phone carries it. */
export const zh = {
  ...zhFrame,
  ...zhRefusals,
  ...zhAccountAccount,
  ...zhAccountDecided,
  ...zhAccountDid,
  ...zhAccountExported,
  ...zhAccountRefusals,
  ...zhAppointmentAppointment,
  ...zhAppointmentRefusals,
  ...zhCaptureCapture,
  ...zhCaptureJudge,
  ...zhCaptureRefusals,
  ...zhCommunityBuilding,
  ...zhCommunityRefusals,
  ...zhCommunityRoster,
  ...zhCommunityStaff,
  ...zhDrawAsked,
  ...zhDrawCompare,
  ...zhDrawDraw,
  ...zhDrawDrawing,
  ...zhDrawRefusals,
  ...zhEarningCheck,
  ...zhEarningCover,
  ...zhEarningDeduct,
  ...zhEarningDeed,
  ...zhEarningHappened,
  ...zhEarningMonthly,
  ...zhEarningRefusals,
  ...zhEarningRules,
  ...zhEarningShares,
  ...zhGalleryGallery,
  ...zhHomeHome,
  ...zhHouseholdHousehold,
  ...zhHouseholdHousemates,
  ...zhHouseholdRefusals,
  ...zhInboxNews,
  ...zhInsightFigures,
  ...zhInsightInsight,
  ...zhInsightPlot,
  ...zhMeetingAppeals,
  ...zhMeetingDays,
  ...zhMeetingDecide,
  ...zhMeetingMeeting,
  ...zhMeetingMinutes,
  ...zhMeetingOrder,
  ...zhMeetingOutcomes,
  ...zhMeetingReady,
  ...zhMeetingRefusals,
  ...zhMembershipCrowd,
  ...zhMembershipDoors,
  ...zhMembershipHousehold,
  ...zhMembershipNewphone,
  ...zhMembershipRefusals,
  ...zhMembershipRemoval,
  ...zhMembershipTyping,
  ...zhMembershipWaiting,
  ...zhMerchantHappened,
  ...zhMerchantMerchant,
  ...zhMerchantRefusals,
  ...zhMutualMutual,
  ...zhMutualSkills,
  ...zhNeedAfter,
  ...zhNeedAsking,
  ...zhNeedAssigned,
  ...zhNeedBehalf,
  ...zhNeedClosing,
  ...zhNeedComplaints,
  ...zhNeedDetail,
  ...zhNeedHelping,
  ...zhNeedMissed,
  ...zhNeedNotes,
  ...zhNeedPending,
  ...zhNeedPost,
  ...zhNeedQueue,
  ...zhNeedRates,
  ...zhNeedReadings,
  ...zhNeedReady,
  ...zhNeedRefusals,
  ...zhNeedRows,
  ...zhNeedWaiting,
  ...zhNeedWall,
  ...zhNeedWording,
  ...zhNoticeNotice,
  ...zhNoticeRefusals,
  ...zhOfficeOffice,
  ...zhOfficeRefusals,
  ...zhPointsPoints,
  ...zhRedemptionCarrying,
  ...zhRedemptionCounter,
  ...zhRedemptionDoor,
  ...zhRedemptionEstate,
  ...zhRedemptionHappened,
  ...zhRedemptionPassbook,
  ...zhRedemptionRecalled,
  ...zhRedemptionRedemption,
  ...zhRedemptionRefusals,
  ...zhRedemptionRules,
  ...zhRedemptionSheet,
  ...zhRedemptionVoucher,
  ...zhRedemptionWatchword,
  ...zhReviewAppeal,
  ...zhReviewBuildings,
  ...zhReviewCockpit,
  ...zhReviewFestivals,
  ...zhReviewHolidays,
  ...zhReviewJielong,
  ...zhReviewNicknames,
  ...zhReviewRefusals,
  ...zhReviewResults,
  ...zhReviewReview,
  ...zhReviewTexts,
  ...zhSettingsSettings,
  ...zhSharingRefusals,
  ...zhSharingShare,
  ...zhShopRefusals,
  ...zhShopShelf,
  ...zhShopShop,
  ...zhSubscriptionRemind,
  ...zhSupervisionRefusals,
  ...zhSupervisionSupervision,
  ...zhUnsentUnsent,
  ...zhVoteCasting,
  ...zhVoteHung,
  ...zhVoteKeeping,
  ...zhVoteMake,
  ...zhVoteRefusals,
  ...zhVoteResult,
  ...zhVoteStatutory,
  ...zhVoteTell,
  ...zhVoteVote,
} as const;
export type WordKey = keyof typeof zh;

export const whole: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = {
  zh,
  en: {
    ...enFrame,
    ...enRefusals,
    ...enAccountAccount,
    ...enAccountDecided,
    ...enAccountDid,
    ...enAccountExported,
    ...enAccountRefusals,
    ...enAppointmentAppointment,
    ...enAppointmentRefusals,
    ...enCaptureCapture,
    ...enCaptureJudge,
    ...enCaptureRefusals,
    ...enCommunityBuilding,
    ...enCommunityRefusals,
    ...enCommunityRoster,
    ...enCommunityStaff,
    ...enDrawAsked,
    ...enDrawCompare,
    ...enDrawDraw,
    ...enDrawDrawing,
    ...enDrawRefusals,
    ...enEarningCheck,
    ...enEarningCover,
    ...enEarningDeduct,
    ...enEarningDeed,
    ...enEarningHappened,
    ...enEarningMonthly,
    ...enEarningRefusals,
    ...enEarningRules,
    ...enEarningShares,
    ...enGalleryGallery,
    ...enHomeHome,
    ...enHouseholdHousehold,
    ...enHouseholdHousemates,
    ...enHouseholdRefusals,
    ...enInboxNews,
    ...enInsightFigures,
    ...enInsightInsight,
    ...enInsightPlot,
    ...enMeetingAppeals,
    ...enMeetingDays,
    ...enMeetingDecide,
    ...enMeetingMeeting,
    ...enMeetingMinutes,
    ...enMeetingOrder,
    ...enMeetingOutcomes,
    ...enMeetingReady,
    ...enMeetingRefusals,
    ...enMembershipCrowd,
    ...enMembershipDoors,
    ...enMembershipHousehold,
    ...enMembershipNewphone,
    ...enMembershipRefusals,
    ...enMembershipRemoval,
    ...enMembershipTyping,
    ...enMembershipWaiting,
    ...enMerchantHappened,
    ...enMerchantMerchant,
    ...enMerchantRefusals,
    ...enMutualMutual,
    ...enMutualSkills,
    ...enNeedAfter,
    ...enNeedAsking,
    ...enNeedAssigned,
    ...enNeedBehalf,
    ...enNeedClosing,
    ...enNeedComplaints,
    ...enNeedDetail,
    ...enNeedHelping,
    ...enNeedMissed,
    ...enNeedNotes,
    ...enNeedPending,
    ...enNeedPost,
    ...enNeedQueue,
    ...enNeedRates,
    ...enNeedReadings,
    ...enNeedReady,
    ...enNeedRefusals,
    ...enNeedRows,
    ...enNeedWaiting,
    ...enNeedWall,
    ...enNeedWording,
    ...enNoticeNotice,
    ...enNoticeRefusals,
    ...enOfficeOffice,
    ...enOfficeRefusals,
    ...enPointsPoints,
    ...enRedemptionCarrying,
    ...enRedemptionCounter,
    ...enRedemptionDoor,
    ...enRedemptionEstate,
    ...enRedemptionHappened,
    ...enRedemptionPassbook,
    ...enRedemptionRecalled,
    ...enRedemptionRedemption,
    ...enRedemptionRefusals,
    ...enRedemptionRules,
    ...enRedemptionSheet,
    ...enRedemptionVoucher,
    ...enRedemptionWatchword,
    ...enReviewAppeal,
    ...enReviewBuildings,
    ...enReviewCockpit,
    ...enReviewFestivals,
    ...enReviewHolidays,
    ...enReviewJielong,
    ...enReviewNicknames,
    ...enReviewRefusals,
    ...enReviewResults,
    ...enReviewReview,
    ...enReviewTexts,
    ...enSettingsSettings,
    ...enSharingRefusals,
    ...enSharingShare,
    ...enShopRefusals,
    ...enShopShelf,
    ...enShopShop,
    ...enSubscriptionRemind,
    ...enSupervisionRefusals,
    ...enSupervisionSupervision,
    ...enUnsentUnsent,
    ...enVoteCasting,
    ...enVoteHung,
    ...enVoteKeeping,
    ...enVoteMake,
    ...enVoteRefusals,
    ...enVoteResult,
    ...enVoteStatutory,
    ...enVoteTell,
    ...enVoteVote,
  },
};
