/** Where a page lies in the app, without a leading slash: tabs in the main package, `<subpackage>/<page>` in that subpackage. */
export const pagePath = (page: string): string => {
  const [subpackage = '', name] = page.split('/');
  return name === undefined ? `pages/${subpackage}/index` : `packages/${subpackage}/pages/${name}/index`;
};
