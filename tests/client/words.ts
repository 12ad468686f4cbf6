// Every page brings its own words; a test of a component has none around it.
import '../../client/src/words/packages/insight.ts';
import '../../client/src/words/packages/account.ts';
import '../../client/src/words/packages/membership.ts';
import '../../client/src/words/packages/need.ts';
import '../../client/src/words/packages/notice.ts';
import '../../client/src/words/packages/sharing.ts';
import '../../client/src/words/packages/staff.ts';
