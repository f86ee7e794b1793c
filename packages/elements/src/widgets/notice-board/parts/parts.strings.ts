import type { StringTable } from '../../../locales/strings.ts';

/** Texts of one notice and of the subscription. */
export interface NoticePartsStrings {
  changed: string;
  validUntil: string;
  audience: string;
  audience_natural: string;
  audience_legal: string;
  audience_everyone: string;
  links: string;
  elsewhere: string;
  matters: string;
  /** @param position - Counted from 1. */
  matter(position: number): string;
  party: string;
  uscc: string;
  number: string;
  authority: string;
  decidedOn: string;
  content: string;
  how: string;
  channel_wechat: string;
  channel_sms: string;
  channel_email: string;
  phone: string;
  email: string;
  which: string;
  sendCode: string;
  sending: string;
  phoneFault: string;
  emailFault: string;
  wechatFault: string;
  wechatAdvice: string;
  whichFault: string;
  privacy: string;
  code: string;
  /** @param address - Masked; null for the WeChat of the page. @param time - Until when it holds. */
  codeSent(address: string | null, time: string | null): string;
  codeFault: string;
  codeWrong: string;
  codeOver: string;
  confirm: string;
  otherAddress: string;
  active: string;
  /** @param address - Masked; null for the WeChat of the page. @param kinds - Of what. */
  activeAdvice(address: string | null, kinds: string): string;
  end: string;
  ended: string;
  endedAdvice: string;
}

/** The strings of {@link NoticePartsStrings}. */
export const noticePartsStrings: StringTable<NoticePartsStrings> = {
  name: 'notice-board-parts',
  'zh-CN': {
    changed: '更新时间',
    validUntil: '有效期至',
    audience: '适用对象',
    audience_natural: '个人',
    audience_legal: '企业',
    audience_everyone: '所有人',
    links: '相关链接',
    elsewhere: '（新窗口打开）',
    matters: '相关事项',
    matter: (position) => `办事指南 ${position}`,
    party: '相对人',
    uscc: '统一社会信用代码',
    number: '决定书编号',
    authority: '作出机关',
    decidedOn: '作出日期',
    content: '内容',
    how: '怎么通知您',
    channel_wechat: '微信',
    channel_sms: '短信',
    channel_email: '电子邮件',
    phone: '手机号',
    email: '电子邮箱',
    which: '通知哪几类',
    sendCode: '获取验证码',
    sending: '正在发送',
    phoneFault: '请填写 11 位手机号',
    emailFault: '请填写完整的邮箱，例如 name@example.com',
    wechatFault: '这个微信暂时收不到消息。请先关注大厅的公众号，或改选短信、电子邮件。',
    wechatAdvice: '发到您现在登录的微信，不用填写号码。',
    whichFault: '请至少选一类',
    privacy: '号码只用于发送公告，加密保存；每条消息里都可以退订。',
    code: '验证码',
    codeSent: (address, time) => `6 位验证码已发往${address === null ? '您的微信' : ` ${address}`}${time === null ? '' : `，${time} 前有效`}。填好才算订阅。`,
    codeFault: '请填写 6 位数字',
    codeWrong: '验证码不对或已过期，请再看一遍消息，或重新获取。',
    codeOver: '验证码已失效，请重新获取。您填写的内容都在。',
    confirm: '确认订阅',
    otherAddress: '重新获取或换一个号码',
    active: '订阅好了',
    activeAdvice: (address, kinds) => `有新的${kinds}时，会发消息到${address === null ? '您的微信' : ` ${address}`}。`,
    end: '退订',
    ended: '已经退订',
    endedAdvice: '不会再收到公告消息。',
  },
  en: {
    changed: 'Changed',
    validUntil: 'In force until',
    audience: 'For',
    audience_natural: 'individuals',
    audience_legal: 'businesses',
    audience_everyone: 'everybody',
    links: 'Links',
    elsewhere: '(opens in a new window)',
    matters: 'Matters',
    matter: (position) => `Service guide ${position}`,
    party: 'Party',
    uscc: 'Unified social credit code',
    number: 'Number of the decision',
    authority: 'Decided by',
    decidedOn: 'Decided on',
    content: 'Content',
    how: 'How we tell you',
    channel_wechat: 'WeChat',
    channel_sms: 'Text message',
    channel_email: 'E-mail',
    phone: 'Mobile number',
    email: 'E-mail address',
    which: 'Of what',
    sendCode: 'Send me a code',
    sending: 'Sending',
    phoneFault: 'Enter a mobile number of 11 digits',
    emailFault: 'Enter the whole address, such as name@example.com',
    wechatFault: 'This WeChat cannot be reached. Follow the account of the hall first, or choose text message or e-mail.',
    wechatAdvice: 'To the WeChat you are using now; there is nothing to fill in.',
    whichFault: 'Choose at least one',
    privacy: 'Used for notices only, and kept encrypted; each message has a way out.',
    code: 'Code',
    codeSent: (address, time) => `A code of six digits has gone to ${address ?? 'your WeChat'}${time === null ? '' : `; it holds until ${time}`}. Enter it to begin.`,
    codeFault: 'Enter six digits',
    codeWrong: 'Wrong, or expired: look at the message again, or ask for another code.',
    codeOver: 'The code has expired: ask for another. What you entered is still here.',
    confirm: 'Begin',
    otherAddress: 'Another code or address',
    active: 'Done',
    activeAdvice: (address, kinds) => `New ones (${kinds}) will be told to ${address ?? 'your WeChat'}.`,
    end: 'Tell me no more',
    ended: 'Ended',
    endedAdvice: 'You will get no more messages about notices.',
  },
};
