/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'shared-is-pure',
      severity: 'error',
      comment:
        'shared/ runs in the phone and in the cloud: it may import only itself, zod, dayjs and @noble/hashes. Pass the effect in as an argument.',
      from: { path: '^shared/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^shared/', 'node_modules/(zod|dayjs|@noble/hashes)/'] },
    },
    {
      name: 'schemas-stay-on-the-server',
      severity: 'error',
      comment: 'A value import of a contract would put zod into the phone. Use `import type`.',
      from: { path: '^client/' },
      to: {
        path: [
          '^shared/contract\\.ts$',
          '^shared/[a-z]+/(contract|shapes|export-item)\\.ts$',
          '^shared/need/after/shapes\\.ts$',
          '^shared/[a-z]+/[a-z]+-contract\\.ts$',
          '^shared/rpc/(schemas|router)\\.ts$',
          'node_modules/zod/',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'client-and-cloud-never-meet',
      severity: 'error',
      comment: 'They are deployed apart and meet only in shared/.',
      from: { path: '^(client|cloudfunctions)/' },
      to: { path: '^(client|cloudfunctions)/', pathNot: '^$1/' },
    },
    {
      name: 'features-meet-through-their-door',
      severity: 'error',
      comment: "Import another feature's index.ts, not its inside.",
      from: { path: '^(client/src/features|cloudfunctions/api)/([^/]+)/' },
      to: { path: '^(client/src/features|cloudfunctions/api)/([^/]+)/(?!index\\.tsx?$)', pathNot: '^$1/$2/' },
    },
    {
      name: 'localcloud-stands-alone',
      severity: 'error',
      comment: 'localcloud/ knows nothing of Linli and could be published alone.',
      from: { path: '^localcloud/' },
      to: { path: '^(shared|client|cloudfunctions|tests|scripts)/' },
    },
    {
      name: 'only-tests-and-scripts-know-localcloud',
      severity: 'error',
      comment: 'What is deployed must not reach for its stand-in.',
      from: { path: '^(shared|client|cloudfunctions)/' },
      to: { path: '^localcloud/' },
    },
    {
      name: 'tests-are-leaves',
      severity: 'error',
      comment: 'Nothing that ships imports a test or a fixture.',
      from: { path: '^(shared|client/src|cloudfunctions|localcloud)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '(\\.test\\.tsx?$|^tests/)' },
    },
    {
      name: 'one-calendar',
      severity: 'error',
      comment: 'Days, months and quarters are computed in shared/kernel/calendar.ts alone, at the fixed +08:00.',
      from: { pathNot: '^(shared/kernel/calendar\\.ts|node_modules/.*)$' },
      to: { path: 'node_modules/dayjs/' },
    },
    {
      name: 'no-time-zone-plugin',
      severity: 'error',
      comment: 'It is wrong on Android WeChat, which has no Intl: the offset of Beijing is fixed (decision 004).',
      from: {},
      to: { path: 'node_modules/dayjs/plugin/timezone' },
    },
    {
      name: 'no-calendar-in-the-first-package',
      severity: 'error',
      comment:
        'The calendar and its tables belong to cloud functions and subpackages; what the tabs need is in shared/kernel/time.ts.',
      from: { path: '^client/src/(app\\.tsx|pages/|custom-tab-bar/)' },
      to: { path: '^shared/kernel/(calendar|festivals|working-days)\\.ts$', reachable: true },
    },
    {
      name: 'heavy-libraries-in-bulk',
      severity: 'error',
      comment: 'What reads or writes spreadsheets belongs to the function bulk, so that api stays quick to start.',
      from: { path: '^cloudfunctions/(api|scheduler)/main\\.ts$' },
      to: { path: '(^|/)(saxes|fflate|write-excel-file)(/|$)', reachable: true },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Cut the cycle by moving the common type down.',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.linli)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.scss'] },
  },
};
