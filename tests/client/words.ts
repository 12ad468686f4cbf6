// Every page brings its own words; a test of a component has none around it.
import '../../client/src/packages/draw/words.ts';
import '../../client/src/packages/shop/words.ts';
import '../../client/src/packages/earning/words.ts';
import '../../client/src/packages/supervision/words.ts';
import '../../client/src/packages/insight/words.ts';
import '../../client/src/packages/account/words.ts';
import '../../client/src/packages/membership/words.ts';
import '../../client/src/packages/need/words.ts';
import '../../client/src/packages/notice/words.ts';
import '../../client/src/packages/posts/words.ts';
import '../../client/src/packages/meeting/words.ts';
import '../../client/src/packages/redemption/words.ts';
import '../../client/src/packages/review/words.ts';
import '../../client/src/packages/sharing/words.ts';
import '../../client/src/packages/staff/words.ts';
import '../../client/src/packages/vote/words.ts';
