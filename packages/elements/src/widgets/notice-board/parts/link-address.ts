/** Where a link of a notice leads: https, or a path of the hall's site; undefined for whatever else somebody's list may hold. */
export const linkAddress = (url: string, onSite: (path: string) => string): string | undefined => (/^https:\/\/[^\s"<>\\]+$/i.test(url) ? url : /^\/[^\s"<>\\/]/.test(url) ? onSite(url) : undefined);
