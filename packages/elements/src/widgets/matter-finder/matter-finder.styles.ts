import type { CSSResultGroup } from 'lit';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { frameStyles } from './styles/frame.styles.ts';
import { searchStyles } from './styles/search.styles.ts';

/** Styles of the box and of what stands there until the rest has come. */
export const matterFinderStyles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, frameStyles, searchStyles];
