import type { StringTable } from '../../locales/strings.ts';

/** Texts of `<hall-sign-in>`, and of whatever asks who somebody is. */
export interface SignInStrings {
  title: string;
  advice: string;
  /** Where a card can be read. */
  adviceCard: string;
  /** It ended by itself. */
  expired: string;
  phone: string;
  phoneWrong: string;
  sendCode: string;
  sending: string;
  /** A code is on its way to this phone. */
  sent(phone: string): string;
  code: string;
  codeAdvice(minutes: number): string;
  codeWrong: string;
  codeRefused: string;
  codeRefusedAdvice: string;
  signIn: string;
  signingIn: string;
  again: string;
  /** Seconds until another code may be asked for. */
  againIn(seconds: number): string;
  otherPhone: string;
  /** A code of a hand-off or of another login that is no longer good; and why the login of the city led to nothing. */
  link_over: string;
  link_overAdvice: string;
  link_denied: string;
  link_deniedAdvice: string;
  link_mismatch: string;
  link_mismatchAdvice: string;
  link_failed: string;
  link_failedAdvice: string;
  link_foreign: string;
  link_foreignAdvice: string;
  cityLogin: string;
  signedInAs(name: string): string;
  unnamed: string;
  levels: Readonly<Record<'registered' | 'realName' | 'strong', string>>;
  documentTitle: string;
  documentAdvice: string;
  documentCard: string;
  documentCityOrKiosk: string;
  documentKiosk: string;
  verifyTitle: string;
  verifyAdvice: string;
  name: string;
  nameWrong: string;
  idNumber: string;
  idNumberWrong: string;
  verify: string;
  verifying: string;
  signOut: string;
  /** Read aloud. */
  said: string;
}

/** The strings of {@link SignInStrings}. */
export const signInStrings: StringTable<SignInStrings> = {
  name: 'sign-in',
  'zh-CN': {
    title: '登录',
    advice: '用手机号登录，不用密码。第一次来也一样。',
    adviceCard: '把身份证放在读卡区就能登录，也可以用手机号。',
    expired: '登录已超时，请重新登录；已保存的内容都在。',
    phone: '手机号码',
    phoneWrong: '请输入 11 位手机号码',
    sendCode: '获取验证码',
    sending: '正在发送',
    sent: (phone) => `验证码已发往 ${phone}`,
    code: '短信验证码',
    codeAdvice: (minutes) => `6 位数字，${minutes} 分钟内有效`,
    codeWrong: '验证码是 6 位数字',
    codeRefused: '验证码不对或已过期',
    codeRefusedAdvice: '请核对最近一条短信，或重新获取。',
    signIn: '登录',
    signingIn: '正在登录',
    again: '重新获取',
    againIn: (seconds) => `${seconds} 秒后可重新获取`,
    otherPhone: '换个手机号码',
    link_over: '这个二维码已失效',
    link_overAdvice: '请在原来的设备上重新显示二维码，或在这里登录。',
    link_denied: '您没有完成市统一身份认证',
    link_deniedAdvice: '可以再试一次，或用手机号登录。',
    link_mismatch: '统一身份认证的信息与大厅登记的不一致',
    link_mismatchAdvice: '请用手机号登录；仍有问题请打电话问。',
    link_failed: '统一身份认证没有成功',
    link_failedAdvice: '可以稍后再试，或用手机号登录。',
    link_foreign: '这个登录不是从本页开始的',
    link_foreignAdvice: '为了您的安全没有登录。请在这里重新登录。',
    cityLogin: '用市统一身份认证登录',
    signedInAs: (name) => `您好，${name}`,
    unnamed: '您已登录',
    levels: { registered: '已验证手机', realName: '已实名', strong: '已核验证件' },
    documentTitle: '核验身份证件',
    documentAdvice: '这件事要确认是您本人在办。已填的内容都保留，核验后接着办。',
    documentCard: '请把身份证放在读卡区，读到后自动继续。',
    documentCityOrKiosk: '用市统一身份认证登录；或到政务大厅的自助机刷身份证，在那里打开这份申请接着办。',
    documentKiosk: '请到政务大厅的自助机刷身份证，在那里打开这份申请接着办。',
    verifyTitle: '实名认证',
    verifyAdvice: '办理申请要知道您是谁。填一次，以后不再问。',
    name: '姓名',
    nameWrong: '请输入身份证上的姓名',
    idNumber: '身份证号码',
    idNumberWrong: '身份证号码不对，请核对 18 位',
    verify: '认证',
    verifying: '正在认证',
    signOut: '退出登录',
    said: '已登录',
  },
  en: {
    title: 'Sign in',
    advice: 'With your phone number, without a password. The first time is no different.',
    adviceCard: 'Put your identity card on the reader, or use your phone number.',
    expired: 'You were signed out after a while. Please sign in again; what was saved is still there.',
    phone: 'Phone number',
    phoneWrong: 'Enter the 11 digits of a mobile phone',
    sendCode: 'Send a code',
    sending: 'Sending',
    sent: (phone) => `A code is on its way to ${phone}`,
    code: 'Code from the message',
    codeAdvice: (minutes) => `Six digits, good for ${minutes} minutes`,
    codeWrong: 'The code has six digits',
    codeRefused: 'This code is wrong or too old',
    codeRefusedAdvice: 'Check the newest message, or ask for another code.',
    signIn: 'Sign in',
    signingIn: 'Signing in',
    again: 'Send another code',
    againIn: (seconds) => `Another code in ${seconds} s`,
    otherPhone: 'Another phone number',
    link_over: 'This QR code is no longer good',
    link_overAdvice: 'Show a new one on the other device, or sign in here.',
    link_denied: 'You did not finish signing in with the city account',
    link_deniedAdvice: 'Try again, or sign in with your phone.',
    link_mismatch: 'The city account and what the hall knows do not agree',
    link_mismatchAdvice: 'Sign in with your phone; if that does not help, call us.',
    link_failed: 'Signing in with the city account did not work',
    link_failedAdvice: 'Try again later, or sign in with your phone.',
    link_foreign: 'This sign-in was not begun on this page',
    link_foreignAdvice: 'For your safety you were not signed in. Please sign in here.',
    cityLogin: 'Sign in with the city account',
    signedInAs: (name) => `Hello, ${name}`,
    unnamed: 'You are signed in',
    levels: { registered: 'Phone checked', realName: 'Name checked', strong: 'Document checked' },
    documentTitle: 'Show your identity card',
    documentAdvice: 'For this the hall has to be sure that it is you. What you have filled in stays; go on from here afterwards.',
    documentCard: 'Put your identity card on the reader. It goes on by itself.',
    documentCityOrKiosk: 'Sign in with the city account; or put your card on a kiosk of the hall and open this application there.',
    documentKiosk: 'Put your card on a kiosk of the hall and open this application there.',
    verifyTitle: 'Say who you are',
    verifyAdvice: 'To apply, the hall has to know who you are. You are asked once.',
    name: 'Name',
    nameWrong: 'Enter the name on your identity card',
    idNumber: 'Identity number',
    idNumberWrong: 'This is no identity number; check its 18 characters',
    verify: 'Continue',
    verifying: 'Checking',
    signOut: 'Sign out',
    said: 'You are signed in',
  },
};
