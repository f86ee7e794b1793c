export { signInPanelStyles } from '../sign-in.styles.ts';
export { signInStrings } from '../sign-in.strings.ts';
export { SignInPanel } from './sign-in-panel.ts';
export type { SignInHost } from './sign-in-panel.ts';
