import type { PageManifest } from '../../client/src/manifest/page-manifest.ts';
import type { NamedPage } from './named-pages.ts';

const WRITTEN = '// Written by `npx tsx scripts/pages.ts` from the manifest of the page:';
const LINE_MAX = 120;

/** A style sheet of `ui/`, or `<feature>/<file>` of a feature. */
const styleOf = (name: string): string => (name.includes('/') ? `features/${name}.css` : `ui/${name}.css`);

const propsOf = ({ needs = {}, takes = {} }: PageManifest): readonly string[] => [
  ...Object.entries(needs).map(([param, prop]) => `${prop}={usePageParam('${param}') ?? ''}`),
  ...Object.entries(takes).map(([param, prop]) => `${prop}={usePageParam('${param}')}`),
];

/** In `Unbroken`, so that whatever a phone has kept, the page opens. */
const drawn = (component: string, props: readonly string[], tab: string | undefined): string => {
  const line = `      <${[component, ...props].join(' ')} />`;
  const page =
    line.length <= LINE_MAX ? [line] : [`      <${component}`, ...props.map((prop) => `        ${prop}`), '      />'];
  const open = tab === undefined ? '<Unbroken>' : `<Unbroken tab="${tab}">`;
  return ['  return (', `    ${open}`, ...page, '    </Unbroken>', '  );'].join('\n');
};

/** The file Taro starts a page with: its styles and words, and its parameters handed to the component of its feature. */
export const shellOf = ({ name, feature, manifest }: NamedPage): string => {
  const isTab = !name.includes('/');
  const up = isTab ? '../..' : '../../../..';
  const props = propsOf(manifest);
  return [
    `${WRITTEN} features/${feature}/pages.ts`,
    ...(manifest.styles ?? []).map((style) => `import '${up}/${styleOf(style)}';`),
    ...(isTab ? [] : ["import '../../words.ts';"]),
    `import { ${manifest.shows} } from '${up}/features/${feature}/index.ts';`,
    ...(props.length > 0 ? [`import { usePageParam } from '${up}/platform/navigate.ts';`] : []),
    `import { useLanguage } from '${up}/platform/preferences.ts';`,
    `import { Unbroken } from '${up}/ui/index.ts';`,
    '',
    'export default function Page() {',
    '  useLanguage();',
    drawn(manifest.shows, props, isTab ? name : undefined),
    '}',
    '',
  ].join('\n');
};

/** What WeChat is told of a page beside its code; undefined where there is nothing to tell. */
export const configOf = ({ isPulled, hasCard }: PageManifest): string | undefined => {
  if (isPulled !== true && hasCard !== true) return undefined;
  return [
    `${WRITTEN} see index.tsx`,
    'export default definePageConfig({',
    ...(isPulled === true ? ["  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',"] : []),
    ...(hasCard === true ? ['  enableShareAppMessage: true,'] : []),
    '});',
    '',
  ].join('\n');
};
