import type { HallConfiguration } from './options.ts';

/** OpenIDs as WeChat writes them. */
const looksRight = /^[\w-]{20,64}$/;

/** The WeChat to which messages can go, where the page has named one that can be. It is handed to the hall and kept nowhere: neither in an address nor in storage. */
export const wechatOf = ({ wechatOpenId }: HallConfiguration): string | undefined => (wechatOpenId && looksRight.test(wechatOpenId) ? wechatOpenId : undefined);
