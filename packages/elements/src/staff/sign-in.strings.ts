import type { StringTable } from '../locales/strings.ts';

/** Texts with which staff sign in at an element. */
export interface StaffSignInStrings {
  signIn: string;
  staffNo: string;
  password: string;
  signInButton: string;
  signOut: string;
  expired: string;
}

/** The strings of {@link StaffSignInStrings}. */
export const staffSignInStrings: StringTable<StaffSignInStrings> = {
  name: 'staff-sign-in',
  'zh-CN': { signIn: '工作人员登录', staffNo: '工号', password: '密码', signInButton: '登录', signOut: '退出登录', expired: '登录已过期，请重新登录；您的工作保持原样。' },
  en: { signIn: 'Staff sign-in', staffNo: 'Staff number', password: 'Password', signInButton: 'Sign in', signOut: 'Sign out', expired: 'Your session has expired; sign in again. Your work is as you left it.' },
};
