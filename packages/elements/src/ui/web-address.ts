/** A web address as it is; undefined for `javascript:` and whatever else somebody's list may hold. */
export const webAddress = (url: string): string | undefined => (/^https?:\/\//i.test(url) ? url : undefined);
