// `npm run bench` prints ratios of one run; the measuring lives with the tests, whose harness it needs.
import '../tests/bench/bench.ts';
